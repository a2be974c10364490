package candour.casefile.intake;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.CouncilIdentifier;
import candour.casefile.intake.IntakeFixture.Came;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMappingTest {

    private static final String LIST = """
            Child ID,Surname,Plan type,Allocated team,Start date,End date,DoB
            X1,Quince,Child protection plan,Duty & Assessment,03/02/2017,,01/04/2010
            X2,Medlar,LAC,OAK,04/02/2017,01/03/2018,01/05/2011
            """;

    @TempDir
    Path folder;

    @Test
    void is_proposed_from_the_names_of_the_columns_and_what_they_hold() {
        assertThat(proposed(LIST))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        MappedField.IDENTIFIER, "Child ID",
                        MappedField.CASE_TYPE, "Plan type",
                        MappedField.TEAM, "Allocated team",
                        MappedField.OPENED, "Start date",
                        MappedField.CLOSED, "End date",
                        MappedField.DATE_OF_BIRTH, "DoB"));
    }

    @Test
    void is_not_proposed_where_the_cells_speak_against_it() {
        // "Start date" holds no dates, "Id" says the same for all; what holds case types only says the case type
        assertThat(proposed("Id,Start date,Sort\n1,yes,CP\n1,no,CIN\n1,yes,CLA\n"))
                .containsExactlyEntriesOf(Map.of(MappedField.CASE_TYPE, "Sort"));
    }

    @Test
    void shows_of_a_cell_its_shape_alone() {
        var shapes = new ColumnProfiles(IntakeFixture.sheet(folder, LIST, "list.csv")).shapes();
        assertThat(shapes.keySet()).startsWith("Child ID", "Surname", "Plan type");
        assertThat(shapes.get("Child ID")).containsExactly("A9");
        assertThat(shapes.get("Surname")).containsExactly("Aaaaaa");
        assertThat(shapes.get("DoB")).containsExactly("99/99/9999");
        assertThat(ColumnProfile.shapeOf("Zoë-Ann 7")).isEqualTo("Aaa-Aaa 9");
        assertThat(ColumnProfile.shapeOf("a".repeat(25))).isEqualTo("a".repeat(24) + "…");
    }

    @Test
    void reads_their_columns_and_words_as_ours() {
        var came = read(
                LIST,
                mapping(
                        Map.of(
                                MappedField.IDENTIFIER, "Child ID",
                                MappedField.CASE_TYPE, "Plan type",
                                MappedField.TEAM, "Allocated team",
                                MappedField.OPENED, "Start date",
                                MappedField.DATE_OF_BIRTH, "DoB"),
                        Map.of("child protection plan", CaseType.CHILD_PROTECTION, "lac", CaseType.LOOKED_AFTER),
                        null,
                        Map.of("duty & assessment", "Elm")));
        assertThat(came.told()).isEmpty();
        assertThat(came.entries)
                .extracting(CaseEntry::type)
                .containsExactly(CaseType.CHILD_PROTECTION, CaseType.LOOKED_AFTER);
        assertThat(came.entries).extracting(CaseEntry::team).containsExactly("elm", "oak");
        assertThat(came.entries).extracting(CaseEntry::closedOn).containsOnlyNulls();
        assertThat(came.entries.get(0).ageBand()).isEqualTo(AgeBand.FROM_5_TO_9);
    }

    @Test
    void goes_without_a_date_of_opening_and_with_one_type_for_all() {
        var came = read(
                "Nr,Team\nX1,Oak\nX2,Nowhere\n",
                mapping(
                        Map.of(MappedField.IDENTIFIER, "Nr", MappedField.TEAM, "Team"),
                        Map.of(),
                        CaseType.EARLY_HELP,
                        Map.of()));
        assertThat(came.entries).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.type()).isEqualTo(CaseType.EARLY_HELP);
            assertThat(entry.openedOn()).isNull();
        });
        assertThat(came.told()).containsExactly("3 Team unknownTeam");
    }

    @Test
    void makes_the_teams_that_it_says_and_no_others() {
        var mapping = new ColumnMapping(
                Map.of(MappedField.IDENTIFIER, "Nr", MappedField.TEAM, "Team"),
                Map.of(),
                CaseType.EARLY_HELP,
                Map.of(),
                List.of("North  Locality"),
                "Help");
        var came = read("Nr,Team\nX1,north locality\nX2,South\n", mapping);
        assertThat(came.entries).extracting(CaseEntry::team).containsExactly("north locality", null);
    }

    @Test
    void is_refused_without_the_key_without_a_type_with_a_column_twice_or_one_that_is_not_there() {
        var columns = List.of("Nr", "Type");
        var key = Map.of(MappedField.IDENTIFIER, "Nr");
        assertRule(
                "casefile.rule.mappingNoKey",
                () -> mapping(Map.of(MappedField.CASE_TYPE, "Type"), Map.of(), null, Map.of())
                        .check(columns));
        assertRule(
                "casefile.rule.mappingNoType",
                () -> mapping(key, Map.of(), null, Map.of()).check(columns));
        assertRule(
                "casefile.rule.mappingTwice",
                () -> mapping(
                                Map.of(MappedField.IDENTIFIER, "Nr", MappedField.CASE_TYPE, "Nr"),
                                Map.of(),
                                null,
                                Map.of())
                        .check(columns));
        assertRule(
                "casefile.rule.mappingOtherFile",
                () -> mapping(key, Map.of(), CaseType.EARLY_HELP, Map.of()).check(List.of("Other")));
        assertRule(
                "casefile.rule.mappingNoService",
                () -> new ColumnMapping(key, Map.of(), CaseType.EARLY_HELP, Map.of(), List.of("North"), " ")
                        .check(columns));
        mapping(key, Map.of(), CaseType.EARLY_HELP, Map.of()).check(columns);
    }

    private static ColumnMapping mapping(
            Map<MappedField, String> columns, Map<String, CaseType> types, CaseType all, Map<String, String> teams) {
        return new ColumnMapping(columns, types, all, teams, List.of(), null);
    }

    private Map<MappedField, String> proposed(String list) {
        return new ColumnProfiles(IntakeFixture.sheet(folder, list, "list.csv")).proposal();
    }

    private Came<CaseEntry> read(String list, ColumnMapping mapping) {
        var came = new Came<CaseEntry>();
        var sheet = IntakeFixture.sheet(folder, list, "list.csv").renamed(mapping.names());
        came.rows = new CaseListFile(CaseWords.mapped(Set.of("oak", "elm"), mapping), IntakeFixture.TODAY, came)
                .read(sheet);
        assertThat(came.entries).extracting(CaseEntry::identifier).startsWith(new CouncilIdentifier("X1"));
        return came;
    }
}
