package candour.organisation;

import static candour.shared.RuleViolation.unless;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The working days of a council: Monday to Friday without the bank holidays of its nation and without its own
 * closures. Its settings give it, so that rules take it as a value.
 */
public record WorkingCalendar(Nation nation, List<Closure> closures) implements Serializable {

    private static final int MOST = 500;
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    public WorkingCalendar {
        closures = List.copyOf(closures);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && closures.stream().noneMatch(closure -> closure.covers(day))
                && !HOLIDAYS.isHoliday(day, nation.calendar());
    }

    /** The day {@code count} working days after {@code day}; the day itself is not counted. About two years at most. */
    public LocalDate after(LocalDate day, int count) {
        unless(count >= 0 && count <= MOST, "organisation.rule.workingDays", MOST);
        var due = day;
        for (var left = count; left > 0; ) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                left--;
            }
        }
        return due;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} lies before {@code from}. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
