package candour.audit;

import candour.scoring.Fraction;
import candour.scoring.SectionScore;
import candour.shared.Formats;
import candour.template.EditionDocument;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The computed result of a section with all that went into it.
 *
 * @param product what it contributes to the whole: weight times value; null where it is left out
 */
public record ResultSection(
        String code, String title, String weight, String product, RatingLine rating, List<ResultQuestion> questions)
        implements Serializable {

    static ResultSection of(SectionScore score, EditionDocument edition, Collection<Response> responses) {
        Map<String, Response> byQuestion =
                responses.stream().collect(Collectors.toMap(Response::getQuestionCode, Function.identity()));
        var title = edition.sections().stream()
                .filter(section -> section.code().equals(score.code()))
                .findFirst()
                .orElseThrow()
                .title();
        var mean = score.rating().mean();
        return new ResultSection(
                score.code(),
                title,
                Formats.number(score.weight()),
                mean == null
                        ? null
                        : RatingLine.number(Fraction.of(score.weight()).times(mean.value())),
                RatingLine.of(score.rating(), edition),
                score.questions().stream()
                        .map(each -> ResultQuestion.of(each, edition, byQuestion.get(each.code()), responses))
                        .toList());
    }

    public List<ResultQuestion> getLeftOut() {
        return questions.stream().filter(ResultQuestion::isLeftOut).toList();
    }
}
