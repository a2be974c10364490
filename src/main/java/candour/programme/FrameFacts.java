package candour.programme;

import candour.shared.Json;
import java.io.Serializable;
import java.time.Instant;

/** What there is to say about a frozen frame; {@code frozenBy} is null when the system did it. */
public record FrameFacts(
        Long id,
        Long round,
        String roundName,
        int size,
        String sha256,
        CaseFilter filter,
        String frozenBy,
        Instant frozenAt,
        long draws)
        implements Serializable {

    /** As it is stored: the filter is kept word for word. */
    public FrameFacts(
            Long id,
            Long round,
            String roundName,
            int size,
            String sha256,
            String filter,
            String frozenBy,
            Instant frozenAt,
            long draws) {
        this(id, round, roundName, size, sha256, Json.read(filter, CaseFilter.class), frozenBy, frozenAt, draws);
    }
}
