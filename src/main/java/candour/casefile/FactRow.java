package candour.casefile;

import candour.shared.Versioned;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact as a page shows it: its value is a code, a day or a count, as its kind says.
 *
 * @param source null where no import is known to have said it
 */
public record FactRow(
        Long id, FactKind kind, String value, LocalDate asOf, String imported, int version, FactSource source)
        implements Serializable, Versioned {

    /** As the query gives it. */
    public FactRow(
            Long id,
            FactKind kind,
            String value,
            LocalDate asOf,
            String imported,
            int version,
            Long source,
            Instant at,
            boolean own) {
        this(id, kind, value, asOf, imported, version, source == null ? null : new FactSource(source, at, own));
    }

    public boolean corrected() {
        return !value.equals(imported);
    }

    public LocalDate day() {
        return kind.isDate() ? LocalDate.parse(value) : null;
    }

    FactRow withOwnSource(boolean mayOpen) {
        return source == null || mayOpen
                ? this
                : new FactRow(
                        id, kind, value, asOf, imported, version, new FactSource(source.id(), source.at(), false));
    }
}
