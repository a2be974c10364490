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
        String filterText,
        String frozenBy,
        Instant frozenAt,
        long draws)
        implements Serializable {

    public CaseFilter filter() {
        return Json.read(filterText, CaseFilter.class);
    }
}
