package candour.organisation;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bank holidays of each nation as published on gov.uk; days counted by hand on a calendar. */
class WorkingCalendarTest {

    private final WorkingCalendar days = new WorkingCalendar(Nation.ENGLAND, List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true", // Friday
        "2026-11-21, false", // Saturday
        "2026-11-22, false", // Sunday
        "2026-12-25, false", // Christmas Day
        "2026-12-28, false", // Boxing Day falls on a Saturday: substitute
        "2026-04-03, false", // Good Friday
        "2026-04-06, false", // Easter Monday
        "2026-03-17, true", // St Patrick's Day: Northern Ireland only
        "2026-08-31, false", // summer bank holiday
        "2023-05-08, false", // coronation
        "2022-09-19, false", // state funeral
    })
    void bank_holidays_and_weekends_are_not_working_days(LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, SCOTLAND", // 2 January
        "2026-08-03, SCOTLAND", // summer bank holiday, first Monday
        "2026-11-30, SCOTLAND", // St Andrew's Day
        "2026-03-17, NORTHERN_IRELAND", // St Patrick's Day
        "2026-07-13, NORTHERN_IRELAND", // Battle of the Boyne falls on a Sunday: substitute
    })
    void some_bank_holidays_are_kept_by_one_nation_only(LocalDate day, Nation only) {
        for (var nation : Nation.values()) {
            assertThat(new WorkingCalendar(nation, List.of()).isWorkingDay(day))
                    .as("%s in %s", day, nation)
                    .isEqualTo(nation != only);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-06, SCOTLAND", // Easter Monday
        "2026-08-31, SCOTLAND", // summer bank holiday, last Monday
    })
    void and_some_by_all_but_one(LocalDate day, Nation without) {
        for (var nation : Nation.values()) {
            assertThat(new WorkingCalendar(nation, List.of()).isWorkingDay(day))
                    .as("%s in %s", day, nation)
                    .isEqualTo(nation == without);
        }
    }

    @Test
    void days_on_which_the_council_is_closed_do_not_count() {
        var christmas = new Closure("Christmas", LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 31));
        var closed = new WorkingCalendar(Nation.ENGLAND, List.of(christmas));
        assertThat(closed.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(closed.isWorkingDay(LocalDate.of(2026, 12, 29))).isFalse();
        assertThat(closed.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(closed.isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(closed.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(closed.between(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 5)))
                .isEqualTo(2);
    }

    @Test
    void more_than_about_two_years_or_fewer_than_none_are_refused_in_so_many_words() {
        var day = LocalDate.of(2026, 11, 20);
        assertThat(days.after(day, 500)).isEqualTo(LocalDate.of(2028, 11, 13)); // 100 weeks and 16 bank holidays
        assertRule("organisation.rule.workingDays", () -> days.after(day, 501));
        assertRule("organisation.rule.workingDays", () -> days.after(day, -1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 0, 2026-11-20",
        "2026-11-20, 1, 2026-11-23",
        "2026-12-24, 1, 2026-12-29",
        "2026-04-02, 2, 2026-04-08",
        "2026-11-16, 20, 2026-12-14",
    })
    void the_day_so_many_working_days_after(LocalDate day, int count, LocalDate due) {
        assertThat(days.after(day, count)).isEqualTo(due);
        assertThat(days.between(day, due)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-20, -1", "2026-11-23, 2026-11-23, 0", "2026-11-20, 2026-11-22, 0"})
    void days_between_count_backwards_when_late(LocalDate from, LocalDate to, int count) {
        assertThat(days.between(from, to)).isEqualTo(count);
    }
}
