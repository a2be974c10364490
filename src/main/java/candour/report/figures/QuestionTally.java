package candour.report.figures;

import candour.report.ImprovementCounts.QuestionCount;
import candour.scoring.Answer;
import candour.scoring.AnswerState;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Question;
import candour.template.FindingKind;
import java.util.List;
import java.util.Set;

/** Says of each question how many of its answers count, and of these how many its edition holds to be below the standard. */
record QuestionTally(EditionDocument edition) {

    private static final Set<AnswerState> COUNTING = Set.of(AnswerState.ANSWERED, AnswerState.NOT_EVIDENCED);

    /** In the order of the edition. */
    List<QuestionCount> of(List<AnswerLine> answers) {
        return edition.questions().stream()
                .map(question -> count(question, answers))
                .toList();
    }

    private QuestionCount count(Question question, List<AnswerLine> answers) {
        var counting = answers.stream()
                .filter(line -> line.question().equals(question.code()) && COUNTING.contains(line.state()))
                .toList();
        var below = counting.stream().filter(this::isBelow).toList();
        return new QuestionCount(question.code(), question.title(), question.text(), sum(below), sum(counting));
    }

    /** The edition itself says so: the answer raises a finding that is not good practice. */
    private boolean isBelow(AnswerLine line) {
        return edition.raisedBy(List.of(new Answer(line.question(), line.state(), line.level()))).stream()
                .anyMatch(finding -> finding.kind() != FindingKind.GOOD_PRACTICE);
    }

    private static int sum(List<AnswerLine> lines) {
        return Math.toIntExact(lines.stream().mapToLong(AnswerLine::n).sum());
    }
}
