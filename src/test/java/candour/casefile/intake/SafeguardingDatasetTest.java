package candour.casefile.intake;

import static candour.casefile.intake.CouncilFilesTest.assertRule;
import static candour.casefile.intake.IntakeFixture.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.CouncilIdentifier;
import candour.casefile.FactKind;
import candour.casefile.intake.IntakeFixture.Came;
import candour.shared.RuleViolation;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read on 1 June 2018. */
class SafeguardingDatasetTest {

    private static final String REFERRED = "R1,1,2017-01-10 00:00:00,N1,N,NULL,NULL\n";
    private static final String PROTECTED = "P1,1,2017-03-01T00:00:00,,EMO\n";
    private static final String CARED = "E1,1,PL1,15/08/2017,N5,NULL,C1,2017-08-15\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"true,true,LOOKED_AFTER", "false,true,CHILD_PROTECTION", "false,false,CHILD_IN_NEED"})
    void the_highest_table_in_which_something_lasts_says_what_the_case_is(
            boolean cared, boolean protectedToo, CaseType type) {
        var entry = tables().need(REFERRED)
                .protection(protectedToo ? PROTECTED : "")
                .care(cared ? CARED : "")
                .cases(folder)
                .only();
        assertThat(entry.type()).isEqualTo(type);
        assertThat(entry.openedOn()).isEqualTo("2017-01-10");
        assertThat(entry.closedOn()).isNull();
        assertThat(entry.asOf()).isEqualTo("2018-06-01");
        assertThat(entry.ageBand()).isEqualTo(AgeBand.FROM_10_TO_15);
        assertThat(entry.team()).isNull();
    }

    @Test
    void a_plan_without_a_referral_is_a_case_too() {
        assertThat(tables().protection(PROTECTED).cases(folder).only())
                .returns(CaseType.CHILD_PROTECTION, CaseEntry::type)
                .returns(LocalDate.of(2017, 3, 1), CaseEntry::openedOn);
    }

    @Test
    void early_help_is_the_lowest_of_all() {
        var helped = tables().table(
                        "ssd_early_help_episodes",
                        "EARL EPISODE START DATE,Earl Person ID,earl_episode_end_date\n2016-05-01,1,\n2018-01-05,2,\n");
        var came = helped.need(REFERRED).cases(folder);
        assertThat(came.entries)
                .extracting(CaseEntry::type)
                .containsExactly(CaseType.CHILD_IN_NEED, CaseType.EARLY_HELP);
        assertThat(came.entries).extracting(CaseEntry::openedOn).containsExactly(day("2016-05-01"), day("2018-01-05"));
        assertThat(came.entries.get(0).speaksOf()).contains(CaseType.EARLY_HELP);
        assertThat(tables().need(REFERRED).cases(folder).only().speaksOf())
                .containsExactly(CaseType.CHILD_IN_NEED, CaseType.CHILD_PROTECTION, CaseType.LOOKED_AFTER);
    }

    @Test
    void where_nothing_lasts_what_ended_last_says_what_the_case_was() {
        var plan = "P1,1,2017-03-01,2018-02-01,EMO\n";
        var later = tables().need("R1,1,2017-01-10,N1,,RC7,2018-02-02\n")
                .protection(plan)
                .cases(folder);
        assertThat(later.only()).returns(CaseType.CHILD_IN_NEED, CaseEntry::type);
        var together = tables().need("R1,1,2017-01-10,N1,,RC7,2018-02-01\n")
                .protection(plan)
                .cases(folder);
        assertThat(together.only())
                .returns(CaseType.CHILD_PROTECTION, CaseEntry::type)
                .returns(day("2017-01-10"), CaseEntry::openedOn)
                .returns(day("2018-02-01"), CaseEntry::closedOn);
        assertThat(together.only().facts()).allMatch(each -> each.asOf().equals(day("2018-02-01")));
        assertThat(fact(together.only(), FactKind.PROTECTION_PLAN_SINCE)).isNull();
    }

    @Test
    void an_end_today_is_one_and_an_end_tomorrow_is_none_yet() {
        assertThat(tables().need("R1,1,2017-01-10,N1,,,2018-06-01\n")
                        .cases(folder)
                        .only()
                        .closedOn())
                .isEqualTo("2018-06-01");
        var tomorrow = tables().need("R1,1,2017-01-10,N1,,,2018-06-02\n").cases(folder);
        assertThat(tomorrow.only().closedOn()).isNull();
        assertThat(tomorrow.told()).containsExactly("2 cine_close_date inTheFuture");
        assertThat(tables().need("R1,1,2018-06-02,N1,,,\n").cases(folder).entries)
                .isEmpty();
    }

    @Test
    void a_referral_that_led_to_nothing_is_no_open_case() {
        assertThat(tables().need("R1,1,2017-01-10,N1,Y,NULL,NULL\n").cases(folder).entries)
                .isEmpty();
        assertThat(tables().need("R1,1,2017-01-10,N1,Y,RC8,2017-01-20\n")
                        .cases(folder)
                        .only()
                        .closedOn())
                .isEqualTo("2017-01-20");
    }

    @Test
    void persons_without_a_case_are_none_and_count_as_not_named() {
        var came = tables().need(REFERRED + "R9,99,2017-01-10,N1,,,\n").cases(folder);
        assertThat(came.entries).hasSize(1);
        assertThat(came.named).isEqualTo(Set.of(new CouncilIdentifier("1"), new CouncilIdentifier("99")));
        assertThat(came.told()).containsExactly("3 cine_person_id notInPersons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P1,1,2017-03-01,2017-02-28, | cppl_cp_plan_end_date endsBeforeStart",
                "P1,1,2017-03-01,soon,       | cppl_cp_plan_end_date impossibleDate",
                "P1,1,2017-02-30,,           | cppl_cp_plan_start_date impossibleDate",
            })
    void a_higher_time_that_cannot_be_read_leaves_open_what_the_case_is(String plan, String told) {
        var came = tables().need(REFERRED).protection(plan.strip() + "\n").cases(folder);
        assertThat(came.told()).containsExactly("2 " + told, "2 cppl_person_id endUnknown");
        assertThat(came.problems).extracting("file").containsOnly("ssd_cp_plans.csv");
        assertThat(came.entries).isEmpty();
    }

    @Test
    void a_lower_time_that_cannot_be_read_does_not_matter() {
        var came = tables().need("R1,1,2017-01-10,N1,,,never\n")
                .protection(PROTECTED)
                .cases(folder);
        assertThat(came.only().type()).isEqualTo(CaseType.CHILD_PROTECTION);
        assertThat(came.told()).containsExactly("2 cine_close_date impossibleDate");
    }

    @Test
    void an_expected_birth_gives_an_unborn_child_its_age() {
        var came = tables().persons("L1,1,,,,,NULL,,2018-09-01\nL2,2,,,,,NULL,,2019-06-02\nL3,3,,,,,,,\n")
                .need(REFERRED)
                .cases(folder);
        assertThat(came.only().ageBand()).isEqualTo(AgeBand.UNBORN);
        assertThat(came.told()).containsExactly("3 pers_expected_dob inTheFuture", "4 pers_dob missingPart");
    }

    @Test
    void a_workbook_has_a_table_in_each_sheet() {
        var came = inWorkbook(tables().need(REFERRED + "R9,99,2017-01-10,N1,,,\n")
                .table("Sums", "Month,Children,Children\nJune,1,1\n"));
        assertThat(came.only().openedOn()).isEqualTo("2017-01-10");
        assertThat(came.problems)
                .extracting(SheetProblem::file, SheetProblem::row, SheetProblem::key)
                .containsExactly(
                        tuple("ssd.xlsx, Read me", 0, "casefile.problem.sheetNotRead"),
                        tuple("ssd.xlsx, Sums", 0, "casefile.problem.sheetNotRead"),
                        tuple("ssd.xlsx, ssd_cin_episodes", 3, "casefile.problem.notInPersons"));
    }

    @Test
    void a_table_in_a_workbook_is_needed_and_sound_like_any_other() {
        assertRule(
                "shared.sheet.sameColumnTwice",
                () -> inWorkbook(
                        tables().table("ssd_s47_enquiry", "s47e_person_id,s47e_s47_start_date,S47E PERSON ID\n")));
        assertRule(
                "shared.sheet.tooManyColumns",
                () -> inWorkbook(tables().table(
                                "ssd_s47_enquiry",
                                "s47e_person_id,s47e_s47_start_date" + ",more".repeat(Sheet.MAX_COLUMNS - 1))));
        var lacking = Sheet.open(tables().without("ssd_cp_plans").workbook(folder), "ssd.xlsx");
        assertRule("casefile.rule.tablesMissing", () -> CouncilFiles.of(List.of(lacking), null));
    }

    @Test
    void tables_that_are_needed_and_not_there_are_named() {
        assertThatThrownBy(() ->
                        tables().without("ssd_cp_plans").without("ssd_person").files(folder))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.key()).isEqualTo("casefile.rule.tablesMissing");
                    assertThat(no.args()).containsExactly("ssd_person, ssd_cp_plans");
                });
        assertRule(
                "casefile.rule.sameKindTwice",
                () -> tables().table("again", DatasetFixture.NEED).files(folder));
        assertRule(
                "casefile.rule.oneKindAtATime",
                () -> tables().table("allocations", "child,worker,team,from,to\n")
                        .files(folder));
        assertRule(
                "casefile.rule.unknownFile",
                () -> tables().table("ssd_address", "addr_person_id,addr_address_json\n")
                        .files(folder));
    }

    @Test
    void a_column_that_is_needed_and_not_there_is_named_with_its_file() {
        assertThatThrownBy(() -> tables().table("ssd_cin_episodes", "cine_referral_id,CINE PERSON ID\n")
                        .files(folder))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.key()).isEqualTo("shared.sheet.missingColumns");
                    assertThat(no.args())
                            .containsExactly("ssd_cin_episodes.csv", "cine_close_date, cine_referral_date");
                });
    }

    private Came<CaseEntry> inWorkbook(DatasetFixture tables) {
        var files = CouncilFiles.of(List.of(Sheet.open(tables.workbook(folder), "ssd.xlsx")), null);
        var came = new Came<CaseEntry>();
        new FileReading(files, DatasetFixture.TODAY, null, null).cases(came);
        return came;
    }

    private static DatasetFixture tables() {
        return new DatasetFixture();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
