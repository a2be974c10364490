package candour.casefile;

import java.io.Serializable;
import java.time.LocalDate;

/** Who held a case, as a page shows it; {@code to} is null while it lasts. */
public record HolderRow(String person, String jobTitle, String team, LocalDate from, LocalDate to)
        implements Serializable {}
