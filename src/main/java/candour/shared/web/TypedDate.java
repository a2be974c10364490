package candour.shared.web;

import static candour.shared.RuleViolation.unless;

import candour.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** What somebody typed into the three boxes of a date. The month may be a number or the beginning of its name. */
record TypedDate(String day, String month, String year) {

    static TypedDate of(LocalDate date) {
        return new TypedDate("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** @throws RuleViolation with the key of the sentence that says what to mend */
    LocalDate date() {
        unless(year.matches("\\d{4}"), "shared.date.year");
        unless(day.matches("\\d{1,2}"), "shared.date.unreal");
        try {
            return LocalDate.of(Integer.parseInt(year), monthNumber(), Integer.parseInt(day));
        } catch (DateTimeException notInTheCalendar) {
            throw new RuleViolation("shared.date.unreal");
        }
    }

    private int monthNumber() {
        if (month.matches("\\d{1,2}")) {
            return Integer.parseInt(month);
        }
        unless(month.length() >= 3, "shared.date.unreal");
        for (var one : Month.values()) {
            if (one.getDisplayName(TextStyle.FULL, Locale.UK)
                    .toLowerCase(Locale.UK)
                    .startsWith(month.toLowerCase(Locale.UK))) {
                return one.getValue();
            }
        }
        throw new RuleViolation("shared.date.unreal");
    }
}
