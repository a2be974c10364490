package candour.concern;

import java.io.Serializable;
import java.time.Instant;

/** A concern in a list. {@code team} and {@code acknowledgedBy} may be null. */
public record ConcernLine(
        Long id,
        String pseudonym,
        String team,
        String raisedBy,
        Instant raisedAt,
        String acknowledgedBy,
        Instant acknowledgedAt)
        implements Serializable {

    public boolean isWaiting() {
        return acknowledgedAt == null;
    }
}
