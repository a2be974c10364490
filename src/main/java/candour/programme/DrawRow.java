package candour.programme;

import java.io.Serializable;
import java.time.Instant;

/** One of the draws of a round; {@code reason} and {@code drawnBy} may be null. */
public record DrawRow(Long id, int number, int sampleSize, String reason, String drawnBy, Instant drawnAt)
        implements Serializable {}
