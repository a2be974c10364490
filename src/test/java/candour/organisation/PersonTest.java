package candour.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private final Person director = new Person(null, "P001", "Helen Marsh");
    private final Person manager = new Person(null, "P002", null);
    private final Person worker = new Person(null, "P003", null);

    @Test
    void works_from_the_first_to_the_last_day_and_no_longer() {
        worker.employ("social worker", null, START, START.plusDays(10));
        assertThat(worker.worksOn(START.minusDays(1))).isFalse();
        assertThat(worker.worksOn(START)).isTrue();
        assertThat(worker.worksOn(START.plusDays(10))).isTrue();
        assertThat(worker.worksOn(START.plusDays(11))).isFalse();
    }

    @Test
    void leaves_on_the_first_day_at_the_earliest() {
        worker.employ("social worker", null, START, START);
        assertThatThrownBy(() -> worker.employ("social worker", null, START, START.minusDays(1)))
                .hasMessage("organisation.rule.leavesBeforeStart");
    }

    @Test
    void the_line_of_management_reaches_all_the_way_up_and_not_down() {
        manager.reportTo(director, START);
        worker.reportTo(manager, START);
        assertThat(worker.isInLineOf(director)).isTrue();
        assertThat(worker.isInLineOf(worker)).isTrue();
        assertThat(director.isInLineOf(worker)).isFalse();
    }

    @Test
    void the_line_of_management_never_runs_in_a_circle() {
        manager.reportTo(director, START);
        worker.reportTo(manager, START);
        assertThatThrownBy(() -> director.reportTo(worker, START)).hasMessage("organisation.rule.lineInCircle");
        assertThat(director.getLineManager()).isNull();
    }

    @Test
    void nobody_manages_themselves() {
        assertThatThrownBy(() -> director.reportTo(director, START)).hasMessage("organisation.rule.ownManager");
        worker.reportTo(manager, START);
        assertThat(worker.getLineManager()).isSameAs(manager);
        worker.reportTo(null, START);
        assertThat(worker.getLineManager()).isNull();
    }

    @Test
    void is_here_from_the_first_to_the_last_day() {
        worker.employ("social worker", null, START, START.plusDays(10));
        assertThat(worker.stateOn(START.minusDays(1))).isEqualTo(PersonState.NOT_YET);
        assertThat(worker.stateOn(START)).isEqualTo(PersonState.HERE);
        assertThat(worker.stateOn(START.plusDays(10))).isEqualTo(PersonState.HERE);
        assertThat(worker.stateOn(START.plusDays(11))).isEqualTo(PersonState.LEFT);
        assertThat(director.stateOn(START)).isEqualTo(PersonState.HERE);
    }

    @Test
    void a_change_that_is_refused_changes_nothing() {
        worker.change(post("A Name", START, null, null), null, manager, START);
        assertThatThrownBy(() -> worker.change(post("Other", START, START.minusDays(1), null), null, null, START))
                .hasMessage("organisation.rule.leavesBeforeStart");
        assertThatThrownBy(() -> worker.change(post("Other", START, null, null), null, worker, START))
                .hasMessage("organisation.rule.ownManager");
        assertThatThrownBy(() -> worker.change(post("Other", START, null, "no address"), null, null, START))
                .hasMessage("organisation.rule.mailAddress");
        assertThat(worker.getName()).isEqualTo("A Name");
        assertThat(worker.getLineManager()).isSameAs(manager);
    }

    private static Position post(String name, LocalDate from, LocalDate to, String mail) {
        return new Position(name, "social worker", null, null, from, to, mail);
    }

    @Test
    void is_called_by_name_where_there_is_one() {
        assertThat(director.getDisplayName()).isEqualTo("Helen Marsh");
        assertThat(worker.getDisplayName()).isEqualTo("P003");
    }
}
