package candour.casefile;

import java.time.LocalDate;

/** A fact as an import brings it: what was so on {@code asOf}. */
public record FactEntry(FactKind kind, String value, LocalDate asOf) {}
