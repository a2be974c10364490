package candour.casefile.intake;

import static candour.casefile.intake.IntakeFixture.fact;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.FactKind;
import candour.casefile.intake.IntakeFixture.Came;
import candour.shared.sheet.SheetFixture;
import candour.support.SharedFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensusReturnTest {

    private static final String REFERRED = "<CINreferralDate>2017-02-01</CINreferralDate>";

    @TempDir
    Path folder;

    private String authority;
    private LocalDate date;

    @Test
    void makes_a_case_of_a_child_with_facts_and_an_age_band_and_knows_the_day_and_the_authority() {
        var came = census("<CINdetails>" + REFERRED + """
                <PrimaryNeedCode>N4</PrimaryNeedCode><DateOfInitialCPC>2017-03-01</DateOfInitialCPC>
                <Assessments><AssessmentActualStartDate>2017-02-03</AssessmentActualStartDate></Assessments>
                <Assessments><AssessmentActualStartDate>2017-02-02</AssessmentActualStartDate></Assessments>
                <Section47><S47ActualStartDate>2017-02-10</S47ActualStartDate></Section47></CINdetails>""");
        var entry = came.only();
        assertThat(came.problems).isEmpty();
        assertThat(date).isEqualTo("2018-03-31");
        assertThat(authority).isEqualTo("900");
        assertThat(entry.type()).isEqualTo(CaseType.CHILD_IN_NEED);
        assertThat(entry.openedOn()).isEqualTo("2017-02-01");
        assertThat(entry.closedOn()).isNull();
        assertThat(entry.ageBand()).isEqualTo(AgeBand.FROM_5_TO_9);
        assertThat(fact(entry, FactKind.CATEGORY_OF_NEED)).isEqualTo("N4");
        assertThat(fact(entry, FactKind.LAST_ASSESSMENT)).isEqualTo("2017-02-03");
        assertThat(fact(entry, FactKind.LAST_ENQUIRY)).isEqualTo("2017-02-10");
        assertThat(fact(entry, FactKind.INITIAL_CONFERENCE)).isEqualTo("2017-03-01");
    }

    /** The highest status open on the reference date, 31 March 2018. */
    @ParameterizedTest
    @CsvSource({
        "2017-05-01,,CHILD_PROTECTION,2017-05-01",
        "2017-05-01,2018-03-31,CHILD_IN_NEED,",
        "2017-05-01,2018-04-01,CHILD_PROTECTION,2017-05-01",
        "2018-03-31,,CHILD_PROTECTION,2018-03-31",
        "2018-04-01,,CHILD_IN_NEED,"
    })
    void is_a_child_protection_case_while_a_plan_lasts(String start, String end, CaseType type, String since) {
        var came = census("<CINdetails>" + REFERRED + "<ChildProtectionPlans><CPPstartDate>" + start + "</CPPstartDate>"
                + (end == null ? "" : "<CPPendDate>" + end + "</CPPendDate>")
                + "<Reviews><CPPreviewDate>2017-08-01</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails>");
        assertThat(came.only().type()).isEqualTo(type);
        assertThat(fact(came.only(), FactKind.PROTECTION_PLAN_SINCE)).isEqualTo(since);
        assertThat(fact(came.only(), FactKind.LAST_REVIEW)).isEqualTo("2017-08-01");
    }

    @Test
    void is_closed_when_its_last_time_in_need_is_and_open_while_one_lasts() {
        var closed = "<CINdetails>" + REFERRED + "<CINclosureDate>2017-06-01</CINclosureDate></CINdetails>";
        assertThat(census(closed).only().closedOn()).isEqualTo("2017-06-01");
        var again = census(closed + "<CINdetails><CINreferralDate>2017-05-01</CINreferralDate></CINdetails>");
        assertThat(again.only().closedOn()).isNull();
        assertThat(again.only().openedOn()).isEqualTo("2017-05-01");
    }

    @Test
    void tells_with_the_line_what_cannot_be_used() {
        var came = census("<CINdetails>\n<CINreferralDate>2017-02-01</CINreferralDate>\n"
                + "<CINclosureDate>2017-01-01</CINclosureDate>\n<PrimaryNeedCode>N99</PrimaryNeedCode>\n"
                + "<DateOfInitialCPC>2018-06-02</DateOfInitialCPC>\n<DateOfInitialCPC>2018-05-01</DateOfInitialCPC>\n"
                + "<Section47><S47ActualStartDate>2017-02-30</S47ActualStartDate></Section47></CINdetails>");
        assertThat(came.told())
                .containsExactly(
                        "5 CINclosureDate endsBeforeStart",
                        "6 PrimaryNeedCode unknownCode",
                        "7 DateOfInitialCPC inTheFuture",
                        "8 DateOfInitialCPC afterReturn",
                        "9 S47ActualStartDate impossibleDate",
                        "3 CINclosureDate endUnknown");
        assertThat(came.entries).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"soon,impossibleDate", "2017-02-30,impossibleDate", "2017-01-31,endsBeforeStart"})
    void is_neither_open_nor_closed_by_an_end_that_cannot_be(String end, String told) {
        var closed = "<CINdetails>" + REFERRED.replace("2017", "2016")
                + "<CINclosureDate>2016-06-01</CINclosureDate></CINdetails>";
        var came = census(
                closed + "<CINdetails>" + REFERRED + "<CINclosureDate>" + end + "</CINclosureDate></CINdetails>");
        assertThat(came.told()).containsExactly("3 CINclosureDate " + told, "3 CINclosureDate endUnknown");
        assertThat(came.entries).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-04-01,afterReturn", "2018-06-02,inTheFuture"})
    void is_open_where_it_ends_after_the_reference_date(String end, String told) {
        var came = census("<CINdetails>" + REFERRED + "<CINclosureDate>" + end + "</CINclosureDate></CINdetails>");
        assertThat(came.told()).containsExactly("3 CINclosureDate " + told);
        assertThat(came.only().closedOn()).isNull();
    }

    @Test
    void is_neither_protected_nor_not_by_a_plan_whose_end_cannot_be_unless_another_lasts() {
        var unclear = plan("2017-05-01", "soon");
        var came = census("<CINdetails>" + REFERRED + unclear + "</CINdetails>");
        assertThat(came.told()).containsExactly("3 CPPendDate impossibleDate", "3 CINclosureDate endUnknown");
        assertThat(came.entries).isEmpty();
        var lasting = census("<CINdetails>" + REFERRED + unclear + plan("2017-09-01", "") + "</CINdetails>");
        assertThat(lasting.only().type()).isEqualTo(CaseType.CHILD_PROTECTION);
        assertThat(fact(lasting.only(), FactKind.PROTECTION_PLAN_SINCE)).isEqualTo("2017-09-01");
        var over = census(
                "<CINdetails>" + REFERRED + "<CINclosureDate>2017-10-01</CINclosureDate>" + unclear + "</CINdetails>");
        assertThat(over.only().closedOn()).isEqualTo("2017-10-01");
    }

    private static String plan(String start, String end) {
        return "<ChildProtectionPlans><CPPstartDate>" + start + "</CPPstartDate><CPPendDate>" + end
                + "</CPPendDate></ChildProtectionPlans>";
    }

    @Test
    void is_refused_in_words_where_a_child_comes_before_the_header_or_without_one() {
        var one = child("C1", "<CINdetails>" + REFERRED + "</CINdetails>");
        assertRule("casefile.rule.noReferenceDate", () -> read("<Message>" + one + "</Message>"));
        assertRule("casefile.rule.noReferenceDate", () -> read(message("").replace("<Message>", "<Message>" + one)));
    }

    @Test
    void knows_the_year_of_a_reference_date_however_it_is_written_and_before_it_has_come() {
        assertThat(read(message("").replace("2018-03-31", "31/03/2018")).told()).isEmpty();
        var ahead = message("").replace("2018-03-31", "2019-03-31");
        assertThat(read(ahead.replace("<Year>2018", "<Year>2019")).told()).isEmpty();
        assertThat(read(ahead).told()).containsExactly("1 Year yearDiffers");
    }

    @Test
    void tells_of_a_child_without_a_number_without_a_referral_and_a_second_time() {
        var came = read(message("<Child><CINdetails>" + REFERRED + "</CINdetails></Child>" + child("C1", "")
                + child("C2", "<CINdetails>" + REFERRED + "</CINdetails>") + child("c2", "<CINdetails/>")));
        assertThat(came.rows).isEqualTo(4);
        assertThat(came.entries).hasSize(1);
        assertThat(came.told().stream().map(told -> told.substring(2)))
                .containsExactly("LAchildID missing", "CINreferralDate noReferral", "LAchildID repeated");
    }

    @Test
    void is_refused_with_a_document_type_with_entities_too_deep_broken_or_without_a_day() {
        assertRule("casefile.rule.xmlDoctype", () -> read("<!DOCTYPE Message [<!ENTITY a 'b'>]>" + message("")));
        assertRule(
                "casefile.rule.xmlDoctype",
                () -> read("<!DOCTYPE Message SYSTEM 'file:///etc/passwd'><Message>&x;</Message>"));
        assertRule("casefile.rule.xmlBroken", () -> read("<Message><Header></Message>"));
        assertRule("casefile.rule.xmlDoctype", () -> read("<Message>&unknown;</Message>"));
        assertRule(
                "casefile.rule.xmlDeep", () -> read("<Message>" + "<a>".repeat(16) + "</a>".repeat(16) + "</Message>"));
        assertRule("casefile.rule.noReferenceDate", () -> read("<Message><Header/><Children/></Message>"));
        assertRule("casefile.rule.noReferenceDate", () -> read("<Message/>"));
        assertRule(
                "casefile.rule.otherCollection",
                () -> read("<Message><Header><Collection>SWF</Collection></Header></Message>"));
    }

    @Test
    void says_when_year_and_reference_date_do_not_fit() {
        assertThat(read(message("").replace("<Year>2018", "<Year>2017")).told()).containsExactly("1 Year yearDiffers");
    }

    @Test
    void the_real_ones_are_read() {
        var came = real("cin-census.xml");
        assertThat(came.rows).isEqualTo(332);
        assertThat(came.entries)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.type()).isEqualTo(CaseType.CHILD_IN_NEED));
        var small = real("cin-census-small.xml");
        assertThat(small.rows).isEqualTo(2);
        assertThat(small.problems).isNotEmpty();
    }

    private Came<CaseEntry> real(String name) {
        var came = new Came<CaseEntry>();
        came.rows = new CensusReturn(
                        new CensusFile(SharedFolder.at("real-input").resolve(name), name),
                        LocalDate.of(2026, 11, 28),
                        came)
                .read();
        return came;
    }

    private Came<CaseEntry> census(String needs) {
        return read(message(child("C1", needs)));
    }

    private static String child(String number, String needs) {
        return "<Child><ChildIdentifiers><LAchildID>" + number
                + "</LAchildID><PersonBirthDate>2010-01-02</PersonBirthDate></ChildIdentifiers>" + needs + "</Child>";
    }

    private static String message(String children) {
        return "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2018</Year>"
                + "<ReferenceDate>2018-03-31</ReferenceDate></CollectionDetails><Source><LEA>900</LEA></Source></Header>"
                + "<Children>\n\n" + children + "</Children></Message>";
    }

    private Came<CaseEntry> read(String xml) {
        var came = new Came<CaseEntry>();
        var file = SheetFixture.file(folder, xml.getBytes(StandardCharsets.UTF_8));
        var census = new CensusReturn(new CensusFile(file, "census.xml"), IntakeFixture.TODAY, came);
        came.rows = census.read();
        authority = census.authority();
        date = census.date();
        return came;
    }
}
