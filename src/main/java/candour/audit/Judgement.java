package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.scoring.AnswerState;

/**
 * What an assessor says about one question. Not yet answered, not applicable, not evidenced and answered are four
 * different things, and none of them is a zero.
 *
 * @param level   null unless answered
 * @param reason  why it does not apply; null unless not applicable
 * @param comment what the assessor adds in their own words; null where nothing
 */
public record Judgement(AnswerState state, String level, String reason, String comment) {

    public static final int REASON_LENGTH = 500;
    public static final int COMMENT_LENGTH = 4000;

    public Judgement {
        unless(state != null, "audit.rule.state");
        unless((state == AnswerState.ANSWERED) == (level != null), "audit.rule.level");
        reason = state == AnswerState.NOT_APPLICABLE ? Typed.text(reason, REASON_LENGTH) : null;
        comment = Typed.text(comment, COMMENT_LENGTH);
        unless(state != AnswerState.NOT_APPLICABLE || reason != null, "audit.rule.reasonNeeded");
    }

    public static Judgement answered(String level, String comment) {
        return new Judgement(AnswerState.ANSWERED, level, null, comment);
    }

    public static Judgement notApplicable(String reason, String comment) {
        return new Judgement(AnswerState.NOT_APPLICABLE, null, reason, comment);
    }

    public static Judgement notEvidenced(String comment) {
        return new Judgement(AnswerState.NOT_EVIDENCED, null, null, comment);
    }

    /** Back to not yet answered; what was written beside it may stay. */
    public static Judgement cleared(String comment) {
        return new Judgement(AnswerState.UNANSWERED, null, null, comment);
    }
}
