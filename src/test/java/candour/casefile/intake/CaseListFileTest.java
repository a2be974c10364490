package candour.casefile.intake;

import static candour.casefile.intake.IntakeFixture.caseList;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.AgeBand;
import candour.casefile.CaseStatus;
import candour.casefile.CaseType;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseListFileTest {

    @TempDir
    Path folder;

    @Test
    void makes_a_case_of_each_row() {
        var came =
                caseList(folder, "A1,CIN,Oak,01/02/2017,,02/06/2008\nA2,child protection,ELM,2016-02-29,2018-06-01,\n");
        assertThat(came.problems).isEmpty();
        assertThat(came.rows).isEqualTo(2);
        var open = came.entries.get(0);
        assertThat(open.type()).isEqualTo(CaseType.CHILD_IN_NEED);
        assertThat(open.team()).isEqualTo("oak");
        assertThat(open.openedOn()).isEqualTo(LocalDate.of(2017, 2, 1));
        assertThat(open.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(open.ageBand()).isEqualTo(AgeBand.FROM_5_TO_9);
        var closed = came.entries.get(1);
        assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(closed.ageBand()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                ,CIN,Oak,01/02/2017,,          | identifier missing",
                "A1,,Oak,01/02/2017,,                           | case_type missing",
                "A1,XX,Oak,01/02/2017,,                         | case_type unknownCaseType",
                "A1,CIN,Oak,,,                                  | opened missing",
                "A1,CIN,Oak,31/02/2017,,                        | opened impossibleDate",
                "A1,CIN,Oak,2017-2-3,,                          | opened impossibleDate",
                "A1,CIN,Oak,01/02/17,,                          | opened impossibleDate",
                "A1,CIN,Oak,01/02/0217,,                        | opened impossibleDate",
                "A1,CIN,Oak,02/06/2018,,                        | opened inTheFuture",
                "A1,CIN,Oak,01/02/2017,02/06/2018,              | closed inTheFuture",
                "A1,CIN,Oak,01/02/2017,31/01/2017,              | closed endsBeforeStart",
                "A1,CIN,Oak,01/02/2017,soon,                    | closed impossibleDate",
                "=A1,CIN,Oak,01/02/2017,,                       | identifier shared.sheet.formula",
            })
    void tells_what_makes_a_row_unusable_and_makes_no_case_of_it(String row, String told) {
        var came = caseList(folder, row.strip() + "\nA9,CIN,Oak,01/02/2017,,\n");
        assertThat(came.told()).contains("2 " + told);
        assertThat(came.only().identifier()).hasToString("***");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,CIN,Ash,01/02/2017,,            | team unknownTeam",
                "A1,CIN,Oak,01/02/2017,,31/09/2010  | date_of_birth impossibleDate",
                "A1,CIN,Oak,01/02/2017,,02/06/2019  | date_of_birth inTheFuture",
            })
    void tells_what_is_doubtful_and_makes_the_case_without_it(String row, String told) {
        var came = caseList(folder, row.strip() + "\n");
        assertThat(came.told()).containsExactly("2 " + told);
        assertThat(came.entries).hasSize(1);
    }

    @Test
    void expects_a_child_that_is_not_born_yet() {
        assertThat(caseList(folder, "A1,CIN,Oak,01/02/2018,,01/09/2018\n")
                        .only()
                        .ageBand())
                .isEqualTo(AgeBand.UNBORN);
    }

    @Test
    void takes_the_first_of_repeated_rows_and_says_where_it_was() {
        var came = caseList(folder, "a1,CIN,Oak,01/02/2017,,\nA1 ,CP,Elm,01/02/2017,,\n");
        assertThat(came.told()).containsExactly("3 identifier repeated");
        assertThat(came.problems.get(0).args()).containsExactly("2");
        assertThat(came.only().type()).isEqualTo(CaseType.CHILD_IN_NEED);
    }

    @Test
    void says_where_and_never_what() {
        var came = caseList(folder, "A1,Smith,Jones,Mary,Lane 5,EG19 7TT\n");
        assertThat(came.problems)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        each -> assertThat(each.toString()).doesNotContain("Smith", "Jones", "Mary", "Lane", "EG19"));
    }
}
