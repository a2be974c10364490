package candour.audit;

import candour.scoring.AnswerState;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Question;
import candour.template.EditionDocument.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what is missing in the answers of an assessment, in the order of its edition. */
final class Completeness {

    private final Map<String, Response> responses;
    private final EditionDocument edition;
    private final List<Gap> gaps = new ArrayList<>();

    Completeness(Collection<Response> responses, EditionDocument edition) {
        this.responses = responses.stream().collect(Collectors.toMap(Response::getQuestionCode, each -> each));
        this.edition = edition;
    }

    List<Gap> gaps() {
        gaps.clear();
        edition.sections().forEach(this::section);
        return List.copyOf(gaps);
    }

    private void section(Section section) {
        missing(GapKind.ANSWER, section, question -> !isAnswered(question));
        missing(GapKind.NOTE_FOR_ANSWER, section, question -> needsNote(question) && !cites(question));
        missing(GapKind.NOTE_CONTENT, section, this::citesUnfinishedNote);
        if (edition.sectionNoteRequired()
                && applies(section)
                && section.questions().stream().noneMatch(this::cites)) {
            gaps.add(new Gap(GapKind.NOTE_FOR_SECTION, section.code(), List.of()));
        }
    }

    private void missing(GapKind kind, Section section, Predicate<Question> where) {
        var codes =
                section.questions().stream().filter(where).map(Question::code).toList();
        if (!codes.isEmpty()) {
            gaps.add(new Gap(kind, section.code(), codes));
        }
    }

    private boolean isAnswered(Question question) {
        var response = responses.get(question.code());
        return response != null && response.isAnswered();
    }

    private boolean needsNote(Question question) {
        var response = responses.get(question.code());
        return response != null
                && response.getState() == AnswerState.ANSWERED
                && edition.level(question.code(), response.getLevel()).noteNeeded();
    }

    private boolean cites(Question question) {
        var response = responses.get(question.code());
        return response != null && response.isCiting();
    }

    private boolean citesUnfinishedNote(Question question) {
        return cites(question)
                && responses.get(question.code()).getNotes().stream().anyMatch(note -> !note.isComplete());
    }

    /** A section of which nothing applies to this child has its reasons, and no evidence to cite. */
    private boolean applies(Section section) {
        return section.questions().stream()
                .map(question -> responses.get(question.code()))
                .anyMatch(response -> response == null || response.getState() != AnswerState.NOT_APPLICABLE);
    }
}
