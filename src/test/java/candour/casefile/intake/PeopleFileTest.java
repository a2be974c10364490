package candour.casefile.intake;

import static candour.casefile.intake.IntakeFixture.people;
import static org.assertj.core.api.Assertions.assertThat;

import candour.organisation.StaffRow;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFileTest {

    @TempDir
    Path folder;

    @Test
    void reads_people_whose_manager_stands_further_down_or_is_there_already() {
        var came = people(
                folder,
                "P2,social worker,Oak,Assessment,P1,2013-01-06,2018-11-10\nP1,team manager,Oak,Assessment,P900,,\n");
        assertThat(came.problems).isEmpty();
        assertThat(came.entries)
                .containsExactly(
                        new StaffRow(
                                "P2",
                                null,
                                "social worker",
                                "Oak",
                                "Assessment",
                                "P1",
                                LocalDate.of(2013, 1, 6),
                                LocalDate.of(2018, 11, 10)),
                        new StaffRow("P1", null, "team manager", "Oak", "Assessment", "P900", null, null));
    }

    @Test
    void leaves_out_who_has_no_reference_or_role_and_who_comes_twice() {
        var came = people(folder, ",worker,Oak,A,,,\nP1,,Oak,A,,,\nP2,worker,Oak,A,,,\nP2,lead,Oak,A,,,\n");
        assertThat(came.told()).containsExactly("2 person missing", "3 role missing", "5 person repeated");
        assertThat(came.only().jobTitle()).isEqualTo("worker");
    }

    @Test
    void leaves_out_managers_that_cannot_be() {
        var came = people(folder, "P1,a,,,P2,,\nP2,a,,,P3,,\nP3,a,,,P2,,\nP4,a,,,P4,,\nP5,a,,,P77,,\n");
        assertThat(came.told())
                .containsExactly(
                        "3 line_manager managersInCircle",
                        "4 line_manager managersInCircle",
                        "5 line_manager managersInCircle",
                        "6 line_manager unknownManager");
        assertThat(came.entries).extracting(StaffRow::lineManager).containsExactly("P2", null, null, null, null);
    }

    @Test
    void tells_a_circle_through_people_who_are_not_in_the_file() {
        var came = people(folder, "P1,a,,,P901,,\n");
        assertThat(came.told()).containsExactly("2 line_manager managersInCircle");
        assertThat(came.only().lineManager()).isNull();
    }

    @Test
    void sees_no_circle_where_the_file_turns_a_line_round() {
        var came = people(folder, "P1,a,,,P2,,\nP2,a,,,,,\n");
        assertThat(came.problems).isEmpty();
    }

    @Test
    void leaves_out_teams_that_cannot_be() {
        var came = people(folder, "P1,a,Oak,One,,,\nP2,a,oak,Two,,,\nP3,a,Elm,,,,\n");
        assertThat(came.told()).containsExactly("3 service teamInTwoServices", "4 service teamWithoutService");
        assertThat(came.entries).extracting(StaffRow::team).containsExactly("Oak", null, null);
    }

    @Test
    void leaves_out_a_leaving_day_before_the_first_day() {
        var came = people(folder, "P1,a,,,,02/01/2018,01/01/2018\n");
        assertThat(came.told()).containsExactly("2 to endsBeforeStart");
        assertThat(came.only().to()).isNull();
    }
}
