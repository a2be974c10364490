package candour.report;

import candour.shared.Numbered;
import candour.work.JobStatus;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report as a line of the list.
 *
 * @param service null for the whole council
 * @param finishedAt null until there are files
 * @param accessible whether there is a web page and an accessible PDF too; older reports have none
 * @param why there are no files, as a sentence; null unless it failed
 */
public record ReportRow(
        Long id,
        String service,
        LocalDate from,
        LocalDate to,
        String requestedBy,
        Instant requestedAt,
        Instant finishedAt,
        boolean accessible,
        Long job,
        JobStatus status,
        String why)
        implements Serializable, Numbered {

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** A report that is there did not fail, whatever could not be recorded after it was made. */
    public boolean isFailed() {
        return status == JobStatus.FAILED && !isFinished();
    }
}
