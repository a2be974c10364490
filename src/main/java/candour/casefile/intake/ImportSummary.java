package candour.casefile.intake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the dry run found and how far the import is. {@code returnDate}, {@code job} and {@code doneAt} may be null. */
public record ImportSummary(
        Long id,
        ImportKind kind,
        ImportStatus status,
        String fileNames,
        int rowsRead,
        int entries,
        int newEntries,
        int changedEntries,
        int endedEntries,
        int missingEntries,
        int problems,
        String doubts,
        boolean mapped,
        LocalDate returnDate,
        Instant checkedAt,
        Long job,
        Instant doneAt)
        implements Serializable {

    public boolean done() {
        return status == ImportStatus.DONE;
    }

    /** Whether somebody has to say first what the columns mean. */
    public boolean toMap() {
        return status == ImportStatus.TO_MAP;
    }

    /** What speaks against it as a whole. */
    public List<ImportDoubt> doubted() {
        return doubts.isEmpty()
                ? List.of()
                : Stream.of(doubts.split(",")).map(ImportDoubt::valueOf).toList();
    }

    /** Entries that say what is known already. */
    public int sameEntries() {
        return entries - newEntries - changedEntries - endedEntries;
    }

    /** The day on which what is missing counts as closed. */
    public LocalDate missingSince() {
        return Import.missingSince(returnDate, checkedAt);
    }

    /** Whether the file may speak for cases, or for holders of cases, that it does not name. */
    public boolean canCloseMissing() {
        return kind != ImportKind.PEOPLE && missingEntries > 0 && status == ImportStatus.CHECKED;
    }

    /** Whether there are lines to list. */
    public boolean changing() {
        return changedEntries + endedEntries + missingEntries > 0;
    }

    /** Whether an import would leave everything as it is. */
    public boolean idle() {
        return entries > 0 && sameEntries() == entries;
    }
}
