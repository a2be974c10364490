package candour.scoring;

import static candour.scoring.AnswerState.ANSWERED;

/**
 * The judgement of one question. A question without an answer is unanswered, as if the answer said so.
 *
 * @param level null unless answered
 */
public record Answer(String question, AnswerState state, String level) {

    public Answer {
        if ((state == ANSWERED) != (level != null)) {
            throw new IllegalArgumentException("question %s is %s with level %s".formatted(question, state, level));
        }
    }

    public static Answer at(String question, String level) {
        return new Answer(question, ANSWERED, level);
    }

    public static Answer notApplicable(String question) {
        return new Answer(question, AnswerState.NOT_APPLICABLE, null);
    }

    public static Answer notEvidenced(String question) {
        return new Answer(question, AnswerState.NOT_EVIDENCED, null);
    }

    public static Answer unanswered(String question) {
        return new Answer(question, AnswerState.UNANSWERED, null);
    }
}
