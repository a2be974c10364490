package candour.casefile.intake;

import candour.casefile.FactEntry;
import candour.casefile.FactKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** What files tell of a case on one day, gathered fact by fact; what they do not tell is no fact. */
final class ToldFacts {

    private final LocalDate asOf;
    private final List<FactEntry> entries = new ArrayList<>();

    ToldFacts(LocalDate asOf) {
        this.asOf = asOf;
    }

    ToldFacts add(FactKind kind, Object value) {
        if (value != null) {
            entries.add(new FactEntry(kind, value.toString(), asOf));
        }
        return this;
    }

    /** The last of these days, and how many there were in the year up to {@code yearEnd}. */
    ToldFacts reviews(NavigableSet<LocalDate> all, LocalDate yearEnd) {
        var days = all.headSet(asOf, true);
        add(FactKind.LAST_REVIEW, days.isEmpty() ? null : days.last());
        return add(
                FactKind.REVIEWS_IN_YEAR,
                days.tailSet(yearEnd.minusYears(1), false).size());
    }

    List<FactEntry> entries() {
        return entries;
    }
}
