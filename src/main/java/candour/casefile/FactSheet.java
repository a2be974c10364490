package candour.casefile;

import java.io.Serializable;
import java.util.List;

/** The facts of a case in the order of their kinds, and what the one who reads them may do there. */
public record FactSheet(List<FactRow> rows, boolean correctable, boolean identifiable) implements Serializable {}
