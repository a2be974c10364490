package candour.report.figures;

import java.time.Instant;

/** A case in a draw; {@code submittedAt} of the audit that was allocated from this draw, null while there is none. */
public record DrawnLine(Long frame, int draw, String reason, Long entry, Instant submittedAt) {}
