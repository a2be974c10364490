package candour.casefile.intake;

import static candour.casefile.intake.CouncilFilesTest.assertRule;
import static candour.casefile.intake.IntakeFixture.fact;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.FactKind;
import candour.casefile.HoldingEntry;
import candour.casefile.intake.IntakeFixture.Came;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of the standard safeguarding dataset tell beside the case: facts and holders. On 1 June 2018. */
class DatasetFactsTest {

    private static final String NEED = "R1,1,2017-01-10,N1,N,,\n";

    @TempDir
    Path folder;

    @Test
    void of_a_protected_child_are_told_from_the_tables_that_are_there() {
        var came = new DatasetFixture()
                .need(NEED)
                .protection("P1,1,2017-03-01,,EMO\n")
                .table(
                        "ssd_cp_reviews",
                        "cppr_person_id,cppr_cp_review_date\n1,2018-02-20\n1,2018-06-02\n3,2018-01-01\n")
                .table("ssd_cin_assessments", "cina_person_id,cina_assessment_start_date\n1,2017-01-15\n1,2017-09-09\n")
                .table("ssd_s47_enquiry", "s47e_person_id,s47e_s47_start_date\n1,2017-02-10\n")
                .table("ssd_initial_cp_conference", "icpc_person_id,icpc_icpc_date\n1,2017-02-25\n77,2017-02-25\n")
                .cases(folder);
        assertThat(facts(came.only()))
                .containsExactly(
                        "CATEGORY_OF_NEED N1",
                        "LAST_REVIEW 2018-02-20",
                        "REFERRED_ON 2017-01-10",
                        "LAST_ASSESSMENT 2017-09-09",
                        "LAST_ENQUIRY 2017-02-10",
                        "INITIAL_CONFERENCE 2017-02-25",
                        "PROTECTION_PLAN_SINCE 2017-03-01");
        assertThat(came.told())
                .containsExactlyInAnyOrder("3 cppr_cp_review_date inTheFuture", "3 icpc_person_id notInPersons");
    }

    @Test
    void of_a_child_in_care_are_told_as_by_a_return() {
        var came = inCare().table(
                        "ssd_cla_reviews",
                        "clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled\n"
                                + "C1,2017-06-01,N\nC1,2017-06-02,N\nC1,2018-03-01,NULL\nC1,2018-05-01,Y\nC9,2018-05-01,N\n")
                .cases(folder);
        assertThat(facts(came.only()))
                .containsExactly(
                        "LEGAL_STATUS C2",
                        "CATEGORY_OF_NEED N5",
                        "PLACEMENT_TYPE U4",
                        "LOOKED_AFTER_SINCE 2014-02-01",
                        "PLACEMENT_MOVES_IN_YEAR 1",
                        "LAST_REVIEW 2018-03-01",
                        "REVIEWS_IN_YEAR 2");
        assertThat(came.told()).containsExactly("6 clar_cla_id notInEpisodes");
        assertThat(came.only().speaksOf()).contains(CaseType.CARE_LEAVER);
    }

    @Test
    void reviews_and_moves_that_no_table_tells_of_are_not_counted_as_none() {
        assertThat(fact(inCare().cases(folder).only(), FactKind.REVIEWS_IN_YEAR))
                .isNull();
        var unplaced = inCare().care("E1,1,,2018-01-01,N5,,C1,\n").cases(folder).only();
        assertThat(fact(unplaced, FactKind.PLACEMENT_MOVES_IN_YEAR)).isNull();
        assertThat(fact(unplaced, FactKind.LOOKED_AFTER_SINCE)).isEqualTo("2018-01-01");
    }

    @Test
    void care_that_ended_leaves_a_case_that_care_leavers_may_outdo() {
        var entry = inCare().care("E1,1,PL1,2017-01-01,N5,2018-01-01,C1,2014-02-01\n")
                .cases(folder)
                .only();
        assertThat(entry)
                .returns(CaseType.LOOKED_AFTER, CaseEntry::type)
                .returns(LocalDate.of(2018, 1, 1), CaseEntry::closedOn)
                .returns(LocalDate.of(2014, 2, 1), CaseEntry::openedOn);
        assertThat(fact(entry, FactKind.LEGAL_STATUS)).as("of that day").isEqualTo("C1");
        assertThat(entry.speaksOf()).doesNotContain(CaseType.CARE_LEAVER);
    }

    @Test
    void holders_are_those_to_whom_a_case_was_allocated() {
        var came = new DatasetFixture()
                .need(NEED)
                .table("ssd_professionals", "prof_professional_id,prof_staff_id,prof_professional_name\n700,S2,Sloe\n")
                .table("ssd_department", "dept_team_id,dept_team_name\n41,Oak\n")
                .involvements("I1,S1,Allocated Case Worker,Elm,1,2017-01-10,2017-06-30\n"
                        + "I2,700,CW,41,1,2017-06-30 00:00:00,NULL\n"
                        + "I3,S1,Independent Reviewing Officer,Elm,1,2017-01-10,NULL\n"
                        + "I4,NULL,CW,41,1,2017-01-10,NULL\nI5,-1,CW,41,1,2017-01-10,NULL\n")
                .holders(folder);
        assertThat(came.entries).extracting(HoldingEntry::worker).containsExactly("S1", "S2");
        assertThat(came.entries).extracting(HoldingEntry::team).containsExactly("elm", "oak");
        assertThat(came.entries).extracting(HoldingEntry::to).containsExactly(LocalDate.of(2017, 6, 30), null);
        assertThat(came.told()).containsExactly("0 invo_professional_role_id otherRoles");
        assertThat(came.problems.get(0).args()).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I1,S9,CW,Elm,1,2017-01-10,        | invo_professional_id unknownWorker",
                "I1,S1,CW,Ash,1,2017-01-10,        | invo_professional_team unknownTeamHolds",
                "I1,S1,CW,Elm,1,soon,              | invo_involvement_start_date impossibleDate",
                "I1,S1,CW,Elm,1,2017-01-10,2017-01-09 | invo_involvement_end_date endsBeforeStart",
                "I1,S1,CW,Elm,77,2017-01-10,       | invo_person_id notInPersons",
            })
    void a_holder_that_cannot_be_used_is_told_by_the_columns_of_the_file(String row, String told) {
        var came =
                new DatasetFixture().need(NEED).involvements(row.strip() + "\n").holders(folder);
        assertThat(came.told()).containsExactly("2 " + told);
        assertThat(came.entries).isEmpty();
    }

    @Test
    void a_number_of_the_dataset_is_looked_up_there_before_it_is_taken_for_a_staff_reference() {
        var came = new DatasetFixture()
                .need(NEED)
                .table("ssd_professionals", "prof_professional_id,prof_staff_id\nS1,S2\n")
                .involvements("I1,S1,CW,Elm,1,2017-01-10,\n")
                .holders(folder);
        assertThat(came.only().worker()).as("S1 means two people").isEqualTo("S2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CW",
                "cw",
                "Allocated Case Worker",
                "Caseworker",
                "Senior Social Worker",
                "Key Worker",
                "Personal Adviser",
                "Environmental social worker"
            })
    void whoever_was_allocated_the_case_by_role_holds_it(String role) {
        var came = involved(role);
        assertThat(came.entries).hasSize(1);
        assertThat(came.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NULL",
                "CWD team",
                "Teacher",
                "Unallocated",
                "Allocated Reviewing Officer",
                "Allocated IRO",
                "Supervising Social Worker",
                "Social Worker Team Manager",
                "Allocated Health Visitor"
            })
    void whoever_has_another_role_or_none_does_not_hold_the_case_and_is_counted(String role) {
        var came = involved(role);
        assertThat(came.entries).isEmpty();
        assertThat(came.told()).containsExactly("0 invo_professional_role_id otherRoles");
        assertThat(came.problems.get(0).args()).containsExactly("1");
    }

    private Came<HoldingEntry> involved(String role) {
        return new DatasetFixture()
                .need(NEED)
                .involvements("I1,S1," + role + ",Elm,1,2017-01-10,\n")
                .holders(folder);
    }

    @Test
    void nobody_can_tell_who_holds_a_case_without_the_column_of_roles() {
        assertRule(
                "shared.sheet.missingColumns",
                () -> new DatasetFixture()
                        .table(
                                "ssd_involvements",
                                DatasetFixture.INVOLVEMENTS.replace("invo_professional_role_id,", ""))
                        .files(folder));
    }

    @Test
    void a_row_without_a_number_gives_its_words_to_nobody() {
        var placed = inCare().table(
                        "ssd_cla_placement", "clap_cla_placement_id,clap_cla_placement_type\n,U6\nNULL,U4\n")
                .care("E1,1,,2018-01-01,N5,,C1,\n")
                .cases(folder);
        assertThat(fact(placed.only(), FactKind.PLACEMENT_TYPE)).isNull();
        var held = new DatasetFixture()
                .need(NEED)
                .table("ssd_department", "dept_team_id,dept_team_name\n,Oak\n")
                .involvements("I1,S1,CW,,1,2017-01-10,\n")
                .holders(folder);
        assertThat(held.entries).isEmpty();
        assertThat(held.told()).containsExactly("2 invo_professional_team missing");
    }

    @Test
    void whoever_is_involved_with_somebody_who_is_no_case_holds_none() {
        var came = new DatasetFixture()
                .need(NEED)
                .involvements("I1,S9,CW,Ash,3,2017-01-10,\n")
                .holders(folder);
        assertThat(came.entries).isEmpty();
        assertThat(came.problems).isEmpty();
    }

    private static DatasetFixture inCare() {
        return new DatasetFixture()
                .care(
                        "E1,1,PL1,2016-01-01,N5,2017-09-01,C1,2014-02-01\nE2,1,PL2,2017-09-01,N5,2018-02-01,C1,2014-02-01\n"
                                + "E3,1,PL2,2018-02-01,N5,,C1,2014-02-01\n")
                .table(
                        "ssd_cla_placement",
                        "clap_cla_placement_id,clap_cla_placement_type,clap_cla_placement_postcode\n"
                                + "PL1,U6,ZZ1\nPL2,U4,ZZ2\n")
                .table(
                        "ssd_legal_status",
                        "lega_person_id,lega_legal_status,lega_legal_status_start_date,"
                                + "lega_legal_status_end_date\n1,C1 - interim care order,2014-02-01,2018-01-31\n"
                                + "1,C2 - full care order,2018-02-01,NULL\n");
    }

    private static List<String> facts(CaseEntry entry) {
        var told = new ArrayList<String>();
        entry.facts().forEach(fact -> told.add(fact.kind() + " " + fact.value()));
        return told;
    }
}
