package candour.report;

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
 * @param failure why there are none, as the key of a sentence; null unless it failed
 * @param reference leads to the details in the log; null where there are none
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
        String failure,
        String reference)
        implements Serializable {

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isFailed() {
        return status == JobStatus.FAILED;
    }
}
