package candour.casefile.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;

/**
 * The day a return speaks of: the 31 March that ends its year. It is not written in the files, so it is the end of
 * the last year in which episodes begin or end; a year with fewer than one in a hundred of these days is taken for a
 * slip of the pen.
 */
final class ReturnDate {

    private ReturnDate() {}

    static LocalDate of(Collection<LocalDate> days) {
        var perYear = new TreeMap<LocalDate, Integer>();
        days.forEach(day -> perYear.merge(yearEnd(day), 1, Integer::sum));
        return perYear.descendingMap().entrySet().stream()
                .filter(year -> year.getValue() * 100L >= days.size())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    static LocalDate yearEnd(LocalDate day) {
        var end = LocalDate.of(day.getYear(), 3, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }
}
