package candour.casefile;

import java.io.Serializable;
import java.time.Instant;

/** The import that a fact is from; {@code own} where the one who reads it may open that. */
public record FactSource(Long id, Instant at, boolean own) implements Serializable {}
