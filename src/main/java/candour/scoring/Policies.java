package candour.scoring;

/** What a missing judgement means. Three different things that must never be confused. */
public record Policies(NotApplicable notApplicable, NotEvidenced notEvidenced, Unanswered unanswered) {

    /** What happens to a question that does not apply to this child. */
    public enum NotApplicable { LEAVES_DENOMINATOR }

    /** What happens to a question for which the file shows nothing. */
    public enum NotEvidenced { LOWEST }

    /** What happens while a question has no answer. */
    public enum Unanswered { INCOMPLETE }

    /** The policies of the shipped editions. */
    public static Policies usual() {
        return new Policies(NotApplicable.LEAVES_DENOMINATOR, NotEvidenced.LOWEST, Unanswered.INCOMPLETE);
    }
}
