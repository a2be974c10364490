package candour.casefile.intake;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.CaseFileRow;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.casefile.CaseType;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A council's own list of cases, in its own words. */
@ArquillianTest
class MappingsIT {

    private static final String LIST =
            "Child ID,Plan type,Allocated team,Start date\n" + "M1,Plan A,North,03/02/2017\nM2,Plan B,elm,04/02/2017\n"
                    + "M3,Plan A,North,03/02/2017\nM4,Plan B,elm,04/02/2017\n";

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Importing importing;

    @Inject
    private Imports imports;

    @Inject
    private ImportSearch imported;

    @Inject
    private MappingSearch search;

    @Inject
    private CaseFileSearch cases;

    @Test
    void is_asked_about_proposed_corrected_checked_and_brought_in_with_the_teams_it_makes() {
        var council = councils.council();
        var id = importing.check(council, List.of(LIST));
        assertThat(summary(council, id).toMap()).isTrue();
        assertRule("casefile.rule.mapFirst", () -> importing.start(council, id));
        var start = start(council, id);
        assertThat(start.savedAs()).isNull();
        assertThat(start.proposal().columns())
                .containsEntry(MappedField.IDENTIFIER, "Child ID")
                .hasSize(4);
        assertThat(acting.as(council.user("LEAD"), () -> words(id, "Plan type")))
                .containsExactly("Plan A", "Plan B");

        map(council, id, mapping(start, Map.of("plan a", CaseType.CHILD_PROTECTION)), null);
        var once = summary(council, id);
        assertThat(List.of(once.rowsRead(), once.entries(), once.problems())).containsExactly(4, 2, 2);
        map(council, id, mapping(start, types()), "Our monthly list");
        var twice = summary(council, id);
        assertThat(List.of(twice.rowsRead(), twice.entries(), twice.problems())).containsExactly(4, 4, 0);
        importing.awaited(council, importing.start(council, id));
        assertThat(rows(council))
                .extracting(row -> row.type() + " " + row.team())
                .containsExactlyInAnyOrder(
                        "CHILD_PROTECTION North", "CHILD_PROTECTION North", "CHILD_IN_NEED Elm", "CHILD_IN_NEED Elm");
    }

    @Test
    void that_is_saved_is_proposed_for_the_same_columns_in_another_order_and_for_no_others_and_no_other_council() {
        var council = councils.council();
        var first = importing.check(council, List.of(LIST));
        map(council, first, mapping(start(council, first), types()), " Our monthly list ");
        var next = importing.check(
                council, List.of("Plan type,Start date,Child ID,Allocated team\nPlan A,03/02/2017,M3,North\n"));
        assertThat(start(council, next).savedAs()).isEqualTo("Our monthly list");
        assertThat(start(council, next).proposal().types()).isEqualTo(types());
        var fewer = importing.check(council, List.of("Plan type,Child ID,Start date\nPlan A,M3,03/02/2017\n"));
        assertThat(start(council, fewer).savedAs()).isNull();
        var other = councils.council();
        var theirs = importing.check(other, List.of(LIST));
        assertThat(start(other, theirs).savedAs()).isNull();
    }

    @Test
    void without_columns_for_the_days_leaves_known_days_as_they_are_and_the_dry_run_says_so() {
        var council = councils.council();
        importing.bring(
                council,
                "identifier,case_type,team,opened,closed,date_of_birth\n"
                        + "M1,CP,Elm,03/02/2017,01/03/2018,\nM2,CIN,Elm,04/02/2017,,\n");
        var id = importing.check(council, List.of("Child ID,Plan type\nM1,Plan A\nM2,Plan B\n"));
        var columns = Map.of(MappedField.IDENTIFIER, "Child ID", MappedField.CASE_TYPE, "Plan type");
        map(council, id, new ColumnMapping(columns, types(), null, Map.of(), List.of(), null), null);
        assertThat(summary(council, id).sameEntries()).isEqualTo(2);
        importing.awaited(council, importing.start(council, id));
        assertThat(rows(council))
                .extracting(row -> row.type() + " " + row.openedOn() + " " + row.closedOn())
                .containsExactlyInAnyOrder("CHILD_PROTECTION 2017-02-03 2018-03-01", "CHILD_IN_NEED 2017-02-04 null");
    }

    @Test
    void of_the_same_name_replaces_the_one_before() {
        var council = councils.council();
        var id = importing.check(council, List.of(LIST));
        map(council, id, mapping(start(council, id), Map.of("plan a", CaseType.CHILD_PROTECTION)), "Ours");
        map(council, id, mapping(start(council, id), types()), "Ours");
        var next = importing.check(council, List.of(LIST));
        assertThat(start(council, next).proposal().types()).isEqualTo(types());
    }

    @Test
    void is_refused_in_words_and_changes_nothing() {
        var council = councils.council();
        var id = importing.check(council, List.of(LIST));
        var none = new ColumnMapping(
                Map.of(MappedField.CASE_TYPE, "Plan type"), Map.of(), null, Map.of(), List.of(), null);
        assertRule("casefile.rule.mappingNoKey", () -> map(council, id, none, null));
        assertThat(summary(council, id).toMap()).isTrue();
        var known = importing.check(
                council, List.of("identifier,case_type,team,opened,closed,date_of_birth\nA1,CIN,Elm,01/02/2017,,\n"));
        assertThatThrownBy(() -> start(council, known)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_made_by_the_one_who_brought_the_file_and_nobody_else() {
        var council = councils.council();
        var id = importing.check(council, List.of(LIST));
        var mapping = mapping(start(council, id), types());
        var stranger = councils.council();
        assertThatThrownBy(() -> start(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> map(stranger, id, mapping, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger.user("LEAD"), () -> words(id, "Child ID")))
                .isInstanceOf(NotFound.class);
        for (var user : List.of("TEAM1", "ASSESSOR1", "ADMIN", "DIRECTOR")) {
            assertThatThrownBy(() -> acting.as(council.user(user), () -> search.start(id)))
                    .as(user)
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void words_that_are_too_many_to_be_types_or_teams_are_not_shown() {
        var council = councils.council();
        var many = new StringBuilder("Child ID,Plan type\n");
        for (int i = 0; i < 102; i++) {
            many.append("W").append(i % 51).append(",Plan ").append(i % 50).append("\n");
        }
        var id = importing.check(council, List.of(many.toString()));
        assertThat(acting.as(council.user("LEAD"), () -> words(id, "Plan type")))
                .hasSize(50);
        assertThat(acting.as(council.user("LEAD"), () -> words(id, "Child ID"))).isEmpty();
    }

    @Test
    void words_that_mostly_differ_or_are_the_case_numbers_are_not_shown_and_no_teams_are_made_of_them() {
        var council = councils.council();
        var id = importing.check(
                council,
                List.of("Child ID,Plan type,Allocated team,Start date\n"
                        + "M1,Plan A,Quince,03/02/2017\nM1,Plan B,Medlar,04/02/2017\n"
                        + "M2,Plan A,Sloe,03/02/2017\nM2,Plan B,Quince,03/02/2017\nM2,Plan B,,03/02/2017\n"));
        assertThat(acting.as(council.user("LEAD"), () -> words(id, "Allocated team")))
                .as("three of four")
                .isEmpty();
        assertThat(acting.as(council.user("LEAD"), () -> search.words(id, "Child ID", "Child ID")))
                .isEmpty();
        var columns = Map.of(
                MappedField.IDENTIFIER, "Child ID",
                MappedField.CASE_TYPE, "Plan type",
                MappedField.TEAM, "Allocated team");
        var teams = new ColumnMapping(columns, types(), null, Map.of(), List.of("Quince"), "Localities");
        assertRule("casefile.rule.mappingNoTeams", () -> map(council, id, teams, null));
    }

    private Set<String> words(Long id, String column) {
        return search.words(id, column, null);
    }

    private static Map<String, CaseType> types() {
        return Map.of("plan a", CaseType.CHILD_PROTECTION, "plan b", CaseType.CHILD_IN_NEED);
    }

    private static ColumnMapping mapping(MappingStart start, Map<String, CaseType> types) {
        return new ColumnMapping(
                start.proposal().columns(), types, null, Map.of("elm", "Elm"), List.of("North"), "Localities");
    }

    private MappingStart start(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.start(id));
    }

    private void map(Council council, Long id, ColumnMapping mapping, String saveAs) {
        acting.as(council.user("LEAD"), () -> {
            imports.map(id, mapping, saveAs);
            return null;
        });
    }

    private ImportSummary summary(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> imported.summary(id));
    }

    private List<CaseFileRow> rows(Council council) {
        return acting.as(council.user("LEAD"), () -> cases.rows(CaseListFilter.ALL, new Page(0, 200)));
    }
}
