package candour.demo;

import static org.assertj.core.api.Assertions.assertThat;

import candour.demo.DemoCourse.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoCourseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void goes_from_the_finding_forward() {
        var course = new DemoCourse(LocalDate.of(2026, 1, 1), TODAY, 0);
        assertThat(course.raised()).isEqualTo("2026-01-27");
        assertThat(course.planned()).isEqualTo("2026-02-01");
        assertThat(course.due()).isEqualTo("2026-04-02");
        assertThat(course.completed()).isEqualTo("2026-03-29");
        assertThat(course.verified()).isEqualTo("2026-04-28");
    }

    /** The rounds of the demo end 305 to 309, 215 to 219, 125 to 129 and 35 to 39 days ago. */
    @Test
    void comes_to_every_stage_by_today() {
        assertThat(stage(39, 0)).isEqualTo(Stage.PLANNED);
        assertThat(stage(39, 1)).isEqualTo(Stage.RAISED);
        assertThat(stage(125, 0)).isEqualTo(Stage.LATE);
        assertThat(stage(125, 1)).isEqualTo(Stage.COMPLETED);
        assertThat(stage(125, 2)).isEqualTo(Stage.REOPENED);
        assertThat(stage(219, 0)).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void has_only_what_is_past_behind_it() {
        assertThat(course(35, 1).raised()).isBefore(TODAY);
        assertThat(course(35, 0).planned()).isBefore(TODAY);
        assertThat(course(39, 0).due()).isAfter(TODAY);
        assertThat(course(125, 0).due()).isBefore(TODAY);
        assertThat(course(125, 1).completed()).isBefore(TODAY);
        assertThat(course(125, 2).verified()).isBefore(TODAY);
    }

    private static Stage stage(int age, int turn) {
        return course(age, turn).stage();
    }

    private static DemoCourse course(int age, int turn) {
        return new DemoCourse(TODAY.minusDays(age), TODAY, turn);
    }
}
