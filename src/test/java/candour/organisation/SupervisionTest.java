package candour.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupervisionTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 8);
    private static final LocalDate MOVED = LocalDate.of(2026, 5, 4);

    private final Person director = person("D1", null);
    private final Person first = person("M1", director);
    private final Person second = person("M2", director);
    private final Person worker = person("W1", first);

    private static Person person(String reference, Person manager) {
        var person = new Person(null, reference, null);
        person.employ("social worker", null, START, null);
        person.reportTo(manager, MOVED.minusYears(1));
        return person;
    }

    private static List<String> lines(Person person) {
        return person.getSupervisions().stream()
                .map(line -> line.getManager().getReference() + " "
                        + line.getDays().from() + " " + line.getDays().to())
                .toList();
    }

    private static Days on(LocalDate day) {
        return new Days(day, day);
    }

    @Test
    void the_first_line_that_is_known_is_taken_to_have_held_before() {
        assertThat(lines(worker)).containsExactly("M1 null null");
        assertThat(worker.wasUnder(first, on(START.minusYears(9)))).isTrue();
    }

    @Test
    void a_first_line_that_is_told_anew_on_the_same_day_was_a_slip_and_a_day_later_was_not() {
        var slip = new Person(null, "W2", null);
        slip.reportTo(first, MOVED);
        slip.reportTo(second, MOVED);
        assertThat(lines(slip)).containsExactly("M2 null null");
        slip.reportTo(first, MOVED.plusDays(1));
        assertThat(lines(slip)).containsExactly("M2 null 2026-05-04", "M1 2026-05-05 null");
    }

    @Test
    void another_manager_ends_the_one_line_and_begins_the_next() {
        worker.reportTo(second, MOVED);
        assertThat(lines(worker)).containsExactly("M1 null 2026-05-03", "M2 2026-05-04 null");
        var before = List.copyOf(worker.getSupervisions());
        worker.reportTo(second, MOVED);
        worker.reportTo(second, MOVED.plusDays(30));
        assertThat(worker.getSupervisions()).containsExactlyElementsOf(before);
    }

    @Test
    void nobody_ends_the_line_and_somebody_later_begins_a_new_one() {
        worker.reportTo(null, MOVED);
        worker.reportTo(first, MOVED.plusDays(9));
        assertThat(lines(worker)).containsExactly("M1 null 2026-05-03", "M1 2026-05-13 null");
        assertThat(worker.wasUnder(first, new Days(MOVED, MOVED.plusDays(8)))).isFalse();
    }

    @Test
    void what_lasted_no_whole_day_is_forgotten() {
        worker.reportTo(second, MOVED);
        worker.reportTo(director, MOVED);
        assertThat(lines(worker)).containsExactly("M1 null 2026-05-03", "D1 2026-05-04 null");
        worker.reportTo(first, MOVED);
        assertThat(lines(worker)).containsExactly("M1 null null");
    }

    @Test
    void somebody_was_above_up_to_the_last_day_and_from_the_first() {
        worker.reportTo(second, MOVED);
        assertThat(worker.wasUnder(first, on(MOVED.minusDays(1)))).isTrue();
        assertThat(worker.wasUnder(first, on(MOVED))).isFalse();
        assertThat(worker.wasUnder(second, on(MOVED.minusDays(1)))).isFalse();
        assertThat(worker.wasUnder(second, on(MOVED))).isTrue();
        assertThat(worker.wasUnder(first, on(START.minusDays(1)))).isTrue();
        assertThat(worker.wasUnder(worker, new Days(null, null))).isFalse();
    }

    @Test
    void somebody_further_up_was_above_only_on_days_of_the_whole_line() {
        var upper = person("D2", null);
        second.reportTo(upper, MOVED.plusDays(10));
        worker.reportTo(second, MOVED);
        worker.reportTo(null, MOVED.plusDays(11));
        assertThat(worker.wasUnder(upper, on(MOVED.plusDays(9)))).isFalse();
        assertThat(worker.wasUnder(upper, on(MOVED.plusDays(10)))).isTrue();
        assertThat(worker.wasUnder(upper, new Days(MOVED.plusDays(11), null))).isFalse();
        var earlier = person("W2", second);
        earlier.reportTo(null, MOVED.plusDays(10));
        assertThat(earlier.wasUnder(upper, new Days(START, null))).isFalse();
    }

    /** The director’s first line is told late and taken to have held before, when M1 was under the director. */
    @Test
    void a_past_that_runs_in_a_circle_has_an_end_too() {
        first.reportTo(null, MOVED);
        director.reportTo(first, MOVED);
        assertThat(first.wasUnder(director, on(START))).isTrue();
        assertThat(director.wasUnder(first, on(START))).isTrue();
        assertThat(worker.wasUnder(second, on(START))).isFalse();
    }

    @Test
    void days_have_those_in_common_that_are_in_both() {
        var some = new Days(START, MOVED);
        assertThat(some.within(new Days(null, null))).contains(some);
        assertThat(new Days(null, null).within(some)).contains(some);
        assertThat(some.within(new Days(MOVED, null))).contains(on(MOVED));
        assertThat(some.within(new Days(MOVED.plusDays(1), null))).isEmpty();
        assertThat(some.within(new Days(null, START))).contains(on(START));
        assertThat(some.within(new Days(null, START.minusDays(1)))).isEmpty();
    }
}
