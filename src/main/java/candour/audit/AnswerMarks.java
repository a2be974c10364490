package candour.audit;

import java.io.Serializable;

/**
 * What is marked at an answer, which changes no score but says whose work it is about and what it rests on.
 *
 * @param beforeWorker   whether it is about work from before the present worker held the case
 * @param afterSelection whether it rests on a note on something that came to the record after the case was selected
 */
public record AnswerMarks(boolean beforeWorker, boolean afterSelection) implements Serializable {

    public static final AnswerMarks NONE = new AnswerMarks(false, false);

    public static AnswerMarks of(Response response) {
        return new AnswerMarks(
                response.isBeforeWorker(), response.getNotes().stream().anyMatch(Note::isAfterSelection));
    }

    public boolean isAny() {
        return !equals(NONE);
    }
}
