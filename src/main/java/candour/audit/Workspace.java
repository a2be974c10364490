package candour.audit;

import candour.template.EditionDocument;
import candour.template.EditionDocument.Section;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One section of an audit in work, with how far the others are and all notes. Holds no grade and nothing from which one
 * could be seen (D20).
 *
 * @param selectedOn from when on what comes to the record is marked; null for a practice audit
 */
public record Workspace(
        AuditHead head,
        List<SectionLine> sections,
        int place,
        String why,
        List<QuestionGroup> groups,
        List<NoteLine> notes,
        LocalDate selectedOn,
        Instant savedAt)
        implements Serializable {

    /** {@code code} names the section; the first that is not done where it names none. */
    static Workspace of(
            Audit audit, EditionDocument edition, Collection<Response> responses, Collection<Note> notes, String code) {
        var byQuestion = responses.stream().collect(Collectors.toMap(Response::getQuestionCode, Function.identity()));
        var lines = edition.sections().stream()
                .map(section -> SectionLine.of(section, byQuestion))
                .toList();
        var place = place(lines, code);
        var section = edition.sections().get(place);
        return new Workspace(
                AuditHead.of(audit, edition),
                lines,
                place,
                section.why(),
                QuestionGroup.of(section, edition, stored(section, byQuestion)),
                notes.stream().map(note -> NoteLine.of(note, responses)).toList(),
                audit.selectedOn(),
                lastSaved(responses));
    }

    private static Map<String, StoredAnswer> stored(Section section, Map<String, Response> responses) {
        return section.questions().stream()
                .filter(question -> responses.containsKey(question.code()))
                .collect(Collectors.toMap(
                        question -> question.code(), question -> StoredAnswer.of(responses.get(question.code()))));
    }

    private static int place(List<SectionLine> lines, String code) {
        var open = 0;
        for (var at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).code().equals(code)) {
                return at;
            }
            open = lines.get(at).isDone() ? open : at;
        }
        return open;
    }

    private static Instant lastSaved(Collection<Response> responses) {
        return responses.stream()
                .map(Response::getSavedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public SectionLine getSection() {
        return sections.get(place);
    }

    /** Null at the first. */
    public SectionLine getPrevious() {
        return place == 0 ? null : sections.get(place - 1);
    }

    /** Null at the last. */
    public SectionLine getNext() {
        return place == sections.size() - 1 ? null : sections.get(place + 1);
    }

    public int getAnswered() {
        return sections.stream().mapToInt(SectionLine::answered).sum();
    }

    public int getQuestions() {
        return sections.stream().mapToInt(SectionLine::questions).sum();
    }
}
