package candour.casefile;

import java.io.Serializable;
import java.time.LocalDate;

/** A fact as a page shows it: its value is a code, a day or a count, as its kind says. */
public record FactRow(Long id, FactKind kind, String value, LocalDate asOf, String imported, int version)
        implements Serializable {

    public boolean corrected() {
        return !value.equals(imported);
    }

    public LocalDate day() {
        return kind.isDate() ? LocalDate.parse(value) : null;
    }
}
