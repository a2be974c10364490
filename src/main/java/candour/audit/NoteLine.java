package candour.audit;

import candour.shared.Numbered;
import candour.shared.Versioned;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A note as it is kept, with the questions whose answers cite it.
 *
 * @param addedLater     whether the assessor says that it came to the record after the case was selected
 * @param afterSelection whether it did, as they say or as its day shows
 */
public record NoteLine(
        Long id,
        int version,
        LocalDate notedOn,
        String record,
        String text,
        NoteSource source,
        NoteStanding standing,
        boolean addedLater,
        boolean afterSelection,
        List<String> citedBy)
        implements Serializable, Versioned, Numbered {

    static NoteLine of(Note note, Collection<Response> responses) {
        var citing = responses.stream()
                .filter(response -> response.getNotes().contains(note))
                .map(Response::getQuestionCode)
                .sorted()
                .toList();
        return new NoteLine(
                note.getId(),
                note.getVersion(),
                note.getNotedOn(),
                note.getRecord(),
                note.getText(),
                note.getSource(),
                note.getStanding(),
                note.isAddedLater(),
                note.isAfterSelection(),
                citing);
    }
}
