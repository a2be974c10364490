package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.scoring.AnswerState;
import candour.shared.Typed;
import java.util.Set;

/**
 * What an assessor says about one question, and which notes it rests on. Not yet answered, not applicable, not
 * evidenced and answered are four different things, and none of them is a zero.
 *
 * @param level   null unless answered
 * @param reason  why it does not apply; null unless not applicable
 * @param comment what the assessor adds in their own words; null where nothing
 * @param notes   ids of notes of the same assessment
 * @param beforeWorker whether it is about work from before the present worker held the case
 */
public record Judgement(
        AnswerState state, String level, String reason, String comment, Set<Long> notes, boolean beforeWorker) {

    public static final int REASON_LENGTH = 500;
    public static final int COMMENT_LENGTH = 4000;

    public Judgement {
        unless(state != null, "audit.rule.state");
        unless((state == AnswerState.ANSWERED) == (level != null), "audit.rule.level");
        reason = state == AnswerState.NOT_APPLICABLE ? Typed.optional(reason, REASON_LENGTH) : null;
        comment = Typed.optional(comment, COMMENT_LENGTH);
        notes = Set.copyOf(notes);
        unless(state != AnswerState.NOT_APPLICABLE || reason != null, "audit.rule.reasonNeeded");
    }

    public static Judgement answered(String level, String comment, Set<Long> notes) {
        return new Judgement(AnswerState.ANSWERED, level, null, comment, notes, false);
    }

    public static Judgement notApplicable(String reason) {
        return new Judgement(AnswerState.NOT_APPLICABLE, null, reason, null, Set.of(), false);
    }

    public static Judgement notEvidenced(String comment, Set<Long> notes) {
        return new Judgement(AnswerState.NOT_EVIDENCED, null, null, comment, notes, false);
    }

    /** Back to not yet answered. */
    public static Judgement cleared() {
        return new Judgement(AnswerState.UNANSWERED, null, null, null, Set.of(), false);
    }

    /** The same, about work from before the present worker held the case. */
    public Judgement aboutEarlierWork() {
        return new Judgement(state, level, reason, comment, notes, true);
    }
}
