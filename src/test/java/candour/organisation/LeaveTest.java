package candour.organisation;

import static candour.organisation.StaffFixture.employed;
import static candour.organisation.StaffFixture.employedUntil;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is there, and who stands in for whom. */
class LeaveTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private final Person director = employed("D", null, null);
    private final Person manager = employed("M", StaffFixture.OAK, director);
    private final Person worker = employed("W", StaffFixture.OAK, manager);
    private final Person other = employed("O", StaffFixture.ELM, director);
    private final Person third = employed("T", StaffFixture.ELM, director);

    @Test
    void lasts_from_its_first_to_its_last_day() {
        away(manager, null);
        assertThat(manager.isThereOn(MONDAY.minusDays(1))).isTrue();
        assertThat(manager.isThereOn(MONDAY)).isFalse();
        assertThat(manager.isThereOn(FRIDAY)).isFalse();
        assertThat(manager.isThereOn(FRIDAY.plusDays(1))).isTrue();
        assertThat(manager.worksOn(MONDAY)).isTrue();
    }

    @Test
    void ends_on_its_first_day_at_the_earliest_and_within_four_hundred_days() {
        new Leave(worker, MONDAY, MONDAY, null);
        assertRule("organisation.rule.leaveBackwards", () -> new Leave(worker, MONDAY, MONDAY.minusDays(1), null));
        new Leave(worker, MONDAY, MONDAY.plusDays(399), null);
        assertRule("organisation.rule.leaveLong", () -> new Leave(worker, MONDAY, MONDAY.plusDays(400), null));
    }

    @Test
    void never_covers_a_day_twice_and_the_same_again_changes_nothing() {
        away(worker, other);
        assertThat(worker.goOn(new Leave(worker, MONDAY, FRIDAY, other))).isFalse();
        assertRule("organisation.rule.leaveTwice", () -> worker.goOn(new Leave(worker, MONDAY, FRIDAY, null)));
        assertRule("organisation.rule.leaveTwice", () -> worker.goOn(new Leave(worker, FRIDAY, FRIDAY, other)));
        assertThat(worker.goOn(new Leave(worker, FRIDAY.plusDays(1), FRIDAY.plusDays(1), null)))
                .isTrue();
        assertThat(worker.goOn(new Leave(worker, MONDAY.minusDays(1), MONDAY.minusDays(1), null)))
                .isTrue();
        assertThat(worker.getLeave()).hasSize(3);
    }

    @Test
    void nobody_stands_in_for_themselves_or_after_they_have_left() {
        assertRule("organisation.rule.ownDeputy", () -> new Leave(worker, MONDAY, FRIDAY, worker));
        assertRule("organisation.rule.ownDeputy", () -> worker.nameDeputy(worker));
        var leaver = employedUntil("L", MONDAY.minusDays(1));
        assertRule("organisation.rule.deputyNotHere", () -> new Leave(worker, MONDAY, FRIDAY, leaver));
        new Leave(worker, MONDAY, FRIDAY, employedUntil("K", MONDAY));
    }

    @Test
    void who_is_back_early_is_there_from_that_day_on() {
        away(worker, null);
        var days = worker.getLeave().get(0);
        assertThat(worker.returnFrom(days, MONDAY.plusDays(2))).isFalse();
        assertThat(worker.isThereOn(MONDAY.plusDays(1))).isFalse();
        assertThat(worker.isThereOn(MONDAY.plusDays(2))).isTrue();
    }

    @Test
    void what_has_not_begun_is_forgotten_and_what_is_over_stays() {
        away(worker, null);
        assertThat(worker.returnFrom(worker.getLeave().get(0), FRIDAY.plusDays(1)))
                .isFalse();
        assertThat(worker.isThereOn(FRIDAY)).isFalse();
        assertThat(worker.returnFrom(worker.getLeave().get(0), MONDAY)).isTrue();
        assertThat(worker.isThereOn(MONDAY)).isTrue();
    }

    @Nested
    class Standing_in {

        @Test
        void is_the_person_as_long_as_they_are_there() {
            manager.nameDeputy(other);
            assertThat(manager.standIn(MONDAY)).containsSame(manager);
            assertThat(manager.deputyOn(MONDAY)).containsSame(other);
        }

        @Test
        void is_who_is_named_for_the_days_before_the_standing_deputy() {
            manager.nameDeputy(other);
            away(manager, third);
            assertThat(manager.standIn(MONDAY)).containsSame(third);
            assertThat(manager.standIn(FRIDAY.plusDays(1))).containsSame(manager);
        }

        @Test
        void falls_to_the_standing_deputy_and_then_up_the_line() {
            away(manager, third);
            manager.nameDeputy(other);
            away(third, null);
            assertThat(manager.standIn(MONDAY)).containsSame(other);
            away(other, null);
            assertThat(manager.standIn(MONDAY)).containsSame(director);
        }

        @Test
        void asks_the_deputy_of_whoever_is_above_too() {
            away(manager, null);
            away(director, third);
            assertThat(manager.standIn(MONDAY)).containsSame(third);
        }

        @Test
        void never_runs_in_a_circle_and_ends_with_nobody_where_all_are_away() {
            away(worker, manager);
            away(manager, worker);
            away(director, manager);
            assertThat(worker.standIn(MONDAY)).isEmpty();
        }

        @Test
        void goes_past_somebody_who_has_left() {
            var leaver = employedUntil("L", MONDAY.minusDays(1));
            leaver.reportTo(director, LocalDate.of(2026, 1, 5));
            worker.reportTo(leaver, LocalDate.of(2026, 1, 5));
            away(worker, null);
            assertThat(leaver.standIn(MONDAY.minusDays(1))).containsSame(leaver);
            assertThat(leaver.standIn(MONDAY)).containsSame(director);
            assertThat(worker.standIn(MONDAY)).containsSame(director);
        }
    }

    private static void away(Person person, Person deputy) {
        person.goOn(new Leave(person, MONDAY, FRIDAY, deputy));
    }
}
