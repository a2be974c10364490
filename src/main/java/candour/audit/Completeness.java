package candour.audit;

import candour.scoring.AnswerState;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Question;
import candour.template.EditionDocument.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        section.questions().forEach(question -> question(section, question));
        if (edition.sectionNoteRequired() && applies(section) && !cites(section)) {
            gaps.add(new Gap(GapKind.NOTE_FOR_SECTION, section.code(), null));
        }
    }

    private void question(Section section, Question question) {
        var response = responses.get(question.code());
        if (response == null || !response.isAnswered()) {
            gaps.add(new Gap(GapKind.ANSWER, section.code(), question.code()));
            return;
        }
        if (needsNote(question, response) && !response.isCiting()) {
            gaps.add(new Gap(GapKind.NOTE_FOR_ANSWER, section.code(), question.code()));
        }
        if (response.getNotes().stream().anyMatch(note -> !note.isComplete())) {
            gaps.add(new Gap(GapKind.NOTE_CONTENT, section.code(), question.code()));
        }
    }

    private boolean needsNote(Question question, Response response) {
        return response.getState() == AnswerState.ANSWERED
                && edition.level(question.code(), response.getLevel()).noteNeeded();
    }

    /** A section of which nothing applies to this child has its reasons, and no evidence to cite. */
    private boolean applies(Section section) {
        return section.questions().stream()
                .map(question -> responses.get(question.code()))
                .anyMatch(response -> response == null || response.getState() != AnswerState.NOT_APPLICABLE);
    }

    private boolean cites(Section section) {
        return section.questions().stream()
                .map(question -> responses.get(question.code()))
                .anyMatch(response -> response != null && response.isCiting());
    }
}
