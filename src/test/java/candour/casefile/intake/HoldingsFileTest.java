package candour.casefile.intake;

import static candour.casefile.intake.IntakeFixture.holdings;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingsFileTest {

    @TempDir
    Path folder;

    @Test
    void reads_who_held_a_case_from_when_to_when() {
        var came = holdings(folder, "1,P1,Oak,2016-02-15,2017-02-15\n1,P1,Elm,2017-02-15,\n");
        assertThat(came.problems).isEmpty();
        assertThat(came.entries)
                .extracting("worker", "team", "from", "to")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "P1", "oak", LocalDate.of(2016, 2, 15), LocalDate.of(2017, 2, 15)),
                        org.assertj.core.groups.Tuple.tuple("P1", "elm", LocalDate.of(2017, 2, 15), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",P1,Oak,2016-02-15,            | child missing",
                "1,,Oak,2016-02-15,             | worker missing",
                "1,P9,Oak,2016-02-15,           | worker unknownWorker",
                "1,P1,,2016-02-15,              | team missing",
                "1,P1,Ash,2016-02-15,           | team unknownTeamHolds",
                "1,P1,Oak,,                     | from missing",
                "1,P1,Oak,2016-02-30,           | from impossibleDate",
                "1,P1,Oak,2016-02-15,2016-02-14 | to endsBeforeStart",
                "1,P1,Oak,2016-02-15,never      | to impossibleDate",
                "1,P1,Oak,2018-06-02,           | from inTheFuture",
            })
    void tells_what_makes_a_row_unusable_and_leaves_it_out(String row, String told) {
        var came = holdings(folder, row.strip() + "\n");
        assertThat(came.told()).containsExactly("2 " + told);
        assertThat(came.entries).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,P2,Oak,2011-12-31,2016-01-01   | worker workerNotThere",
                "1,P2,Oak,2016-01-01,2017-01-01   | worker workerNotThere",
                "1,P2,Oak,2016-01-01,             | worker workerNotThere",
                "404,P1,Oak,2016-01-01,           | child noCaseYet",
            })
    void tells_what_is_doubtful_and_keeps_it(String row, String told) {
        var came = holdings(folder, row.strip() + "\n");
        assertThat(came.told()).containsExactly("2 " + told);
        assertThat(came.entries).hasSize(1);
    }

    @Test
    void a_worker_may_hold_a_case_from_the_first_day_to_the_last() {
        assertThat(holdings(folder, "1,P2,Oak,2012-01-01,2016-12-31\n").problems)
                .isEmpty();
    }

    @Test
    void takes_the_first_of_repeated_rows() {
        var came = holdings(folder, "1,P1,Oak,2016-02-15,\n1,P1,Oak,15/02/2016,2017-01-01\n");
        assertThat(came.told()).containsExactly("3 child repeated");
        assertThat(came.entries).hasSize(1);
    }
}
