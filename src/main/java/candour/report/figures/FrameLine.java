package candour.report.figures;

import java.time.Instant;

/** A frame of a round by an edition; {@code inScope} of its cases are what the report is about. */
public record FrameLine(
        Long id, String round, String code, int number, Instant frozenAt, int size, String sha256, long inScope) {}
