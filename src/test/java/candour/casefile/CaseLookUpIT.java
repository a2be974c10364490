package candour.casefile;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.Role;
import candour.account.Accounts;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A case is found by the council's own number, and a list is taken away, by those who may and as far as they may. */
@ArquillianTest
class CaseLookUpIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Caseloads caseloads;

    @Inject
    private CaseFileSearch search;

    @Inject
    private TrailSearch trail;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Test
    void finds_by_the_councils_number_within_the_managers_own_teams_alone() {
        var council = councils.council();
        caseloads.bring(council, "E", "Elm", CaseType.CHILD_IN_NEED, 1);
        caseloads.bring(council, "Q", "Quay", CaseType.CHILD_IN_NEED, 1);
        var elm = rows(council, "MANAGER1", CaseListFilter.ALL).get(0).id();
        assertThat(acting.as(council.user("MANAGER1"), () -> search.withNumber(" e1 ")))
                .contains(elm);
        assertThat(acting.as(council.user("MANAGER2"), () -> search.withNumber("E1")))
                .isEmpty();
        assertThat(acting.as(council.user("MANAGER1"), () -> search.withNumber("Q1")))
                .isEmpty();
        assertThat(acting.as(councils.council().user("MANAGER1"), () -> search.withNumber("E1")))
                .isEmpty();
        assertRule("casefile.rule.noNumber", () -> acting.as(council.user("MANAGER1"), () -> search.withNumber(" ")));
        for (var other : List.of("LEAD", "DIRECTOR", "ADMIN")) {
            assertThatThrownBy(() -> acting.as(council.user(other), () -> search.withNumber("E1")))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
    }

    /** Reading cases everywhere is not knowing their numbers everywhere. */
    @Test
    void finds_by_number_where_one_role_gives_both_and_not_where_another_gives_reading_alone() {
        var council = councils.council();
        caseloads.bring(council, "E", "Elm", CaseType.CHILD_IN_NEED, 1);
        caseloads.bring(council, "Q", "Quay", CaseType.CHILD_IN_NEED, 1);
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(council.person("MANAGER1"), Role.QUALITY_LEAD, null, null);
            return null;
        });
        assertThat(rows(council, "MANAGER1", CaseListFilter.ALL)).hasSize(2);
        assertThat(acting.as(council.user("MANAGER1"), () -> search.withNumber("E1")))
                .isPresent();
        assertThat(acting.as(council.user("MANAGER1"), () -> search.withNumber("Q1")))
                .isEmpty();
    }

    @Test
    void what_is_taken_away_is_what_the_filter_shows_in_its_order_and_scope() {
        var council = councils.council();
        caseloads.bring(council, "E", "Elm", CaseType.CHILD_IN_NEED, 1005);
        caseloads.bring(council, "Q", "Quay", CaseType.CHILD_IN_NEED, 2);
        var open = new CaseListFilter(null, null, CaseStatus.OPEN, null);
        var taken = taken(council, "LEAD", open);
        assertThat(taken).hasSize(670 + 2).isSorted(); // every third of 1,005 is closed
        assertThat(taken.subList(0, 200))
                .isEqualTo(rows(council, "LEAD", open).stream()
                        .map(CaseFileRow::pseudonym)
                        .toList());
        assertThat(taken(council, "LEAD", CaseListFilter.ALL)).hasSize(1007);
        assertThat(taken(council, "MANAGER2", CaseListFilter.ALL)).hasSize(2);
        assertThat(taken(councils.council(), "LEAD", CaseListFilter.ALL)).isEmpty();
    }

    @Test
    void looking_and_taking_away_leave_a_line_each_and_never_the_number() {
        var council = councils.council();
        caseloads.bring(council, "SECRET-", "Elm", CaseType.CHILD_IN_NEED, 2);
        acting.as(council.user("MANAGER1"), () -> search.withNumber("SECRET-1"));
        acting.as(council.user("MANAGER1"), () -> search.withNumber("SECRET-9"));
        taken(council, "MANAGER1", CaseListFilter.ALL);
        var lines = acting.as(council.user("ADMIN"), () -> trail.rows(TrailFilter.ALL, new Page(0, 50)));
        assertThat(lines)
                .filteredOn(line -> line.what().equals("casefile.trail.numberLooked"))
                .hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.what().equals("casefile.trail.exported"))
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).isEqualTo("CSV\n2"));
        assertThat(lines.toString()).doesNotContain("SECRET");
    }

    private List<String> taken(Council council, String user, CaseListFilter filter) {
        var taken = new ArrayList<String>();
        acting.as(council.user(user), () -> {
            search.each(filter, "CSV", row -> taken.add(row.pseudonym()));
            return null;
        });
        return taken;
    }

    private List<CaseFileRow> rows(Council council, String user, CaseListFilter filter) {
        return acting.as(council.user(user), () -> search.rows(filter, new Page(0, 200)));
    }
}
