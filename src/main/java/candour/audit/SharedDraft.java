package candour.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A draft that was shared with a person, as a line of their My work.
 *
 * @param until the last day for a reply; null where nobody is asked for one
 */
public record SharedDraft(
        Long audit,
        String pseudonym,
        String standard,
        Part part,
        AuditStatus status,
        LocalDate until,
        Instant repliedAt)
        implements Serializable {

    /** Whether this person is asked for a reply and may still send one. */
    public boolean isWaitingOn(LocalDate day) {
        return part == Part.PRACTITIONER && status == AuditStatus.SHARED && repliedAt == null && !day.isAfter(until);
    }
}
