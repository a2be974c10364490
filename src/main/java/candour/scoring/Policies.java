package candour.scoring;

/**
 * What a missing judgement means. Three different things that must never be confused. There is one choice for each, and
 * still every edition has to say it: so its readers see what is done, and a later choice is a new word, not a new meaning.
 */
public record Policies(NotApplicable notApplicable, NotEvidenced notEvidenced, Unanswered unanswered) {

    /** What happens to a question that does not apply to this child. */
    public enum NotApplicable {
        LEAVES_DENOMINATOR
    }

    /** What happens to a question for which the file shows nothing. */
    public enum NotEvidenced {
        LOWEST
    }

    /** What happens while a question has no answer. */
    public enum Unanswered {
        INCOMPLETE
    }
}
