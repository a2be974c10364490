package candour.casefile.intake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What the dry run found and how far the import is. {@code returnDate}, {@code job} and {@code doneAt} may be null. */
public record ImportSummary(
        Long id,
        ImportKind kind,
        ImportStatus status,
        String fileNames,
        int rowsRead,
        int entries,
        int newEntries,
        int problems,
        LocalDate returnDate,
        Long job,
        Instant doneAt)
        implements Serializable {

    public boolean done() {
        return status == ImportStatus.DONE;
    }

    /** Entries that change what is there already. */
    public int knownEntries() {
        return entries - newEntries;
    }
}
