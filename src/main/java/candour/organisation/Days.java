package candour.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** Days in a row, the first and the last among them; null on either side where there is no end. */
public record Days(LocalDate from, LocalDate to) implements Serializable {

    /** The days that are both in these and in those; nothing where there is none. */
    public Optional<Days> within(Days other) {
        var first = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
        var last = to == null || other.to != null && other.to.isBefore(to) ? other.to : to;
        return first != null && last != null && last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Days(first, last));
    }
}
