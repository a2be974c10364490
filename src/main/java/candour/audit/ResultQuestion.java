package candour.audit;

import candour.scoring.AnswerState;
import candour.scoring.Fraction;
import candour.scoring.QuestionScore;
import candour.shared.Formats;
import candour.template.EditionDocument;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One answer of a submitted audit, and what it contributed.
 *
 * @param level   label of the level; null unless answered
 * @param value   null where nothing counts
 * @param product weight times share of the maximum; null where nothing counts
 */
public record ResultQuestion(
        String code,
        String title,
        String text,
        boolean critical,
        AnswerState state,
        String level,
        String weight,
        String value,
        String maximum,
        String product,
        String reason,
        String comment,
        boolean beforeWorker,
        List<NoteLine> notes)
        implements Serializable {

    static ResultQuestion of(
            QuestionScore score, EditionDocument edition, Response response, Collection<Response> responses) {
        var question = edition.question(score.code());
        var product = score.share() == null ? null : Fraction.of(score.weight()).times(score.share());
        return new ResultQuestion(
                score.code(),
                question.title(),
                question.text(),
                score.critical(),
                score.state(),
                score.level() == null
                        ? null
                        : edition.level(score.code(), score.level()).label(),
                Formats.number(score.weight()),
                score.value() == null ? null : Formats.number(score.value()),
                Formats.number(score.maximum()),
                product == null ? null : RatingLine.number(product),
                response.getReason(),
                response.getComment(),
                response.isBeforeWorker(),
                response.getNotes().stream()
                        .map(note -> NoteLine.of(note, responses))
                        .sorted(Comparator.comparing(NoteLine::id))
                        .toList());
    }

    /** Whether it counts as the lowest value because the file shows nothing. */
    public boolean isLowestForWant() {
        return state == AnswerState.NOT_EVIDENCED;
    }

    public boolean isLeftOut() {
        return state == AnswerState.NOT_APPLICABLE;
    }
}
