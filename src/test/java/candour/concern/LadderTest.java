package candour.concern;

import static candour.concern.ConcernFixture.DEPUTY;
import static candour.concern.ConcernFixture.DIRECTOR;
import static candour.concern.ConcernFixture.HEAD;
import static candour.concern.ConcernFixture.SERVICE;
import static candour.concern.ConcernFixture.SERVICE_MANAGER;
import static candour.concern.ConcernFixture.TEAM;
import static candour.concern.ConcernFixture.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import candour.organisation.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final List<Rung> MANAGERS = List.of(TEAM_MANAGER, SERVICE_MANAGER);
    private static final List<Person> DIRECTORS = List.of(DIRECTOR);

    private static final Rung DEPUTISING = new Rung(DEPUTY, Capacity.DEPUTY);
    private static final Rung ABOVE = new Rung(HEAD, Capacity.LINE_MANAGER);
    private static final Rung TOP = new Rung(DIRECTOR, Capacity.LINE_MANAGER);

    private static Person deputyOf(Person person) {
        return person == TEAM ? DEPUTY : null;
    }

    private static Ladder everybodyIsThere() {
        return new Ladder(person -> person, LadderTest::deputyOf, person -> true);
    }

    @Test
    void managers_come_first_then_deputies_then_the_line_above_step_by_step() {
        assertThat(everybodyIsThere().of(MANAGERS, DIRECTORS, List.of()))
                .containsExactly(MANAGERS, List.of(DEPUTISING), List.of(ABOVE), List.of(TOP));
    }

    @Test
    void who_is_away_is_stood_in_for_at_once() {
        var ladder = new Ladder(person -> person == TEAM ? DEPUTY : person, LadderTest::deputyOf, person -> true);
        assertThat(ladder.of(MANAGERS, DIRECTORS, List.of()))
                .containsExactly(List.of(DEPUTISING, SERVICE_MANAGER), List.of(ABOVE), List.of(TOP));
    }

    @Test
    void whom_it_is_about_is_nowhere_on_it_and_the_line_above_them_is() {
        assertThat(everybodyIsThere().of(List.of(TEAM_MANAGER), DIRECTORS, List.of(TEAM)))
                .containsExactly(
                        List.of(DEPUTISING),
                        List.of(new Rung(SERVICE, Capacity.LINE_MANAGER)),
                        List.of(ABOVE),
                        List.of(TOP));
    }

    @Test
    void who_raised_it_takes_no_place_and_does_not_hold_up_the_next() {
        assertThat(everybodyIsThere().of(List.of(SERVICE_MANAGER), DIRECTORS, List.of(SERVICE)))
                .containsExactly(List.of(ABOVE), List.of(TOP));
    }

    @Test
    void who_stands_in_is_nobody_whom_it_is_about() {
        var ladder = new Ladder(person -> person == TEAM ? DEPUTY : person, LadderTest::deputyOf, person -> true);
        assertThat(ladder.of(MANAGERS, DIRECTORS, List.of(DEPUTY)))
                .containsExactly(List.of(SERVICE_MANAGER), List.of(ABOVE), List.of(TOP));
    }

    @Test
    void who_cannot_open_candour_is_left_out_and_leaves_no_empty_step() {
        var ladder = new Ladder(person -> person, LadderTest::deputyOf, person -> person != DEPUTY && person != HEAD);
        assertThat(ladder.of(MANAGERS, DIRECTORS, List.of())).containsExactly(MANAGERS, List.of(TOP));
    }

    @Test
    void without_a_manager_the_directors_are_told_at_once() {
        assertThat(everybodyIsThere().of(List.of(), DIRECTORS, List.of()))
                .containsExactly(List.of(new Rung(DIRECTOR, Capacity.DIRECTOR)));
    }

    @Test
    void with_nobody_at_all_it_is_empty() {
        assertThat(new Ladder(person -> null, person -> null, person -> true).of(MANAGERS, DIRECTORS, List.of()))
                .isEmpty();
    }
}
