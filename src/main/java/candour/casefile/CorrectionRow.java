package candour.casefile;

import java.io.Serializable;
import java.time.Instant;

/** A correction as a page shows it. */
public record CorrectionRow(FactKind kind, String before, String value, String reason, String by, Instant at)
        implements Serializable {}
