package candour.casefile.intake;

import java.io.Serializable;

/** How often one kind of fault was found. */
public record ProblemKind(String key, long count) implements Serializable {}
