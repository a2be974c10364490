package candour.audit;

import candour.shared.Versioned;
import candour.template.EditionDocument;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an assessor checks before submitting: what is missing, and their own overall judgement. Says nothing of what
 * the rules will make of the answers (D20).
 */
public record AuditCheck(
        AuditHead head,
        List<SectionLine> sections,
        List<Gap> gaps,
        List<Marked> marked,
        List<GradeChoice> grades,
        String ownGrade,
        String ownRationale,
        Instant judgedAt,
        int version)
        implements Serializable, Versioned {

    /** A grade that the own judgement may be. */
    public record GradeChoice(String code, String label, boolean chosen) implements Serializable {}

    /** An answer with something marked at it. */
    public record Marked(String section, String question, String title, AnswerMarks marks) implements Serializable {}

    /** What the own judgement is called; empty while there is none. */
    public String getOwnLabel() {
        return grades.stream()
                .filter(GradeChoice::chosen)
                .map(GradeChoice::label)
                .findFirst()
                .orElse("");
    }

    static AuditCheck of(Assessment assessment, EditionDocument edition, Collection<Response> responses) {
        var byQuestion = responses.stream().collect(Collectors.toMap(Response::getQuestionCode, Function.identity()));
        return new AuditCheck(
                AuditHead.of(assessment.getAudit(), edition),
                edition.sections().stream()
                        .map(section -> SectionLine.of(section, byQuestion))
                        .toList(),
                new Completeness(responses, edition).gaps(),
                marked(edition, byQuestion),
                edition.grades().stream()
                        .map(grade -> new GradeChoice(
                                grade.code(), grade.label(), grade.code().equals(assessment.getOwnGrade())))
                        .toList(),
                assessment.getOwnGrade(),
                assessment.getOwnRationale(),
                assessment.getJudgedAt(),
                assessment.getVersion());
    }

    private static List<Marked> marked(EditionDocument edition, Map<String, Response> byQuestion) {
        return edition.sections().stream()
                .flatMap(section -> section.questions().stream()
                        .filter(question -> byQuestion.containsKey(question.code()))
                        .map(question -> new Marked(
                                section.code(),
                                question.code(),
                                question.title(),
                                AnswerMarks.of(byQuestion.get(question.code())))))
                .filter(each -> each.marks().isAny())
                .toList();
    }
}
