package candour.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An audit that the assessor has submitted and still leads to its end, as a line of My work.
 *
 * @param until   the last day for a reply; null while it is not shared, and where nobody is asked for one
 * @param asked   how many are asked for a reply
 * @param replied how many have sent it
 */
public record LedDraft(
        Long audit, String pseudonym, String standard, AuditStatus status, LocalDate until, long asked, long replied)
        implements Serializable {

    public boolean isToShare() {
        return status == AuditStatus.SUBMITTED;
    }

    /** Whether no reply can come any more: all are in, or the last day has passed. */
    public boolean isToFinish(LocalDate day) {
        return status == AuditStatus.SHARED && (replied == asked || day.isAfter(until));
    }
}
