package candour.audit;

import candour.audit.AuditCheck.GradeChoice;
import candour.scoring.AnswerState;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Section;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A standard as a form for paper: blank, or with what one assessor has answered so far. Holds no grade but the
 * assessor's own, and nothing of the case but its pseudonym.
 *
 * @param head         null where the form is blank
 * @param notes        all that were written, in the order of their numbers on paper
 * @param ownRationale null where the form is blank, and until there is one
 */
public record PaperForm(
        EditionDocument edition,
        AuditHead head,
        List<PaperSection> sections,
        List<NoteLine> notes,
        List<GradeChoice> grades,
        String ownRationale) {

    /** One section whole, for paper turns no pages by itself. */
    public record PaperSection(String code, String title, String why, List<AskedQuestion> questions) {}

    public static PaperForm blank(EditionDocument edition) {
        return new PaperForm(edition, null, sections(edition, Map.of()), List.of(), grades(edition, null), null);
    }

    static PaperForm of(
            Assessment assessment, EditionDocument edition, Collection<Response> responses, Collection<Note> notes) {
        return new PaperForm(
                edition,
                AuditHead.of(assessment.getAudit(), edition),
                sections(
                        edition,
                        responses.stream().collect(Collectors.toMap(Response::getQuestionCode, StoredAnswer::of))),
                notes.stream().map(note -> NoteLine.of(note, responses)).toList(),
                grades(edition, assessment.getOwnGrade()),
                assessment.getOwnRationale());
    }

    private static List<PaperSection> sections(EditionDocument edition, Map<String, StoredAnswer> answers) {
        return edition.sections().stream()
                .map(section -> new PaperSection(
                        section.code(), section.title(), section.why(), questions(section, edition, answers)))
                .toList();
    }

    private static List<AskedQuestion> questions(
            Section section, EditionDocument edition, Map<String, StoredAnswer> answers) {
        return section.questions().stream()
                .map(question ->
                        AskedQuestion.of(question, edition, answers.getOrDefault(question.code(), StoredAnswer.NONE)))
                .toList();
    }

    private static List<GradeChoice> grades(EditionDocument edition, String own) {
        return edition.grades().stream()
                .map(grade -> new GradeChoice(
                        grade.code(), grade.label(), grade.code().equals(own)))
                .toList();
    }

    public boolean isBlank() {
        return head == null;
    }

    /** Codes of the questions that nobody has answered yet; what does not apply or is not evidenced is answered. */
    public List<String> getUnanswered() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.answer().state() == AnswerState.UNANSWERED)
                .map(AskedQuestion::code)
                .toList();
    }

    /** The numbers that the notes an answer rests on have on this paper, from 1. */
    public List<Integer> notesOf(AskedQuestion question) {
        var numbers = new HashMap<Long, Integer>();
        notes.forEach(note -> numbers.put(note.id(), numbers.size() + 1));
        return question.answer().notes().stream().map(numbers::get).sorted().toList();
    }
}
