package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.access.Role;
import candour.account.Accounts;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.support.Statements;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CaseFileSearchIT {

    private static final Page FIRST = new Page(0, 25);

    @Inject
    private CouncilFixture councils;

    @Inject
    private Caseloads caseloads;

    @Inject
    private Acting acting;

    @Inject
    private CaseFileSearch search;

    @Inject
    private GivenCases given;

    @Inject
    private Accounts accounts;

    @Test
    void shows_each_role_the_cases_of_its_scope_and_no_other() {
        var council = filled();
        assertThat(rows(council, "LEAD", CaseListFilter.ALL)).hasSize(9);
        assertThat(rows(council, "MANAGER1", CaseListFilter.ALL))
                .extracting(CaseFileRow::team)
                .containsOnly("Elm", "Oak")
                .hasSize(5);
        assertThat(rows(council, "MANAGER2", CaseListFilter.ALL))
                .extracting(CaseFileRow::team)
                .containsOnly("Quay")
                .hasSize(3);
        for (var other : List.of("ASSESSOR1", "TEAM1", "DIRECTOR", "ADMIN")) {
            assertThatThrownBy(() -> rows(council, other, CaseListFilter.ALL))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(council.user(other), () -> search.one(1L)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void shows_nothing_of_another_council() {
        filled();
        var empty = councils.council();
        assertThat(rows(empty, "LEAD", CaseListFilter.ALL)).isEmpty();
        assertThat(acting.<Long>as(empty.user("LEAD"), () -> search.count(CaseListFilter.ALL)))
                .isZero();
    }

    @Test
    void filters_by_team_type_status_and_name_and_counts_the_same() {
        var council = filled();
        var named = rows(council, "LEAD", CaseListFilter.ALL).get(4).pseudonym();
        var filters = List.of(
                new CaseListFilter(council.team("Elm"), null, null, null),
                new CaseListFilter(null, CaseType.LOOKED_AFTER, null, null),
                new CaseListFilter(null, null, CaseStatus.CLOSED, null),
                new CaseListFilter(null, null, null, named.toLowerCase().replace("-", "")),
                new CaseListFilter(
                        council.team("Elm"), CaseType.CHILD_IN_NEED, CaseStatus.OPEN, named.substring(0, 1)));
        assertThat(filters)
                .extracting(filter -> rows(council, "LEAD", filter).size())
                .startsWith(3, 3, 2, 1);
        assertThat(filters)
                .allSatisfy(filter -> assertThat(acting.<Long>as(council.user("LEAD"), () -> search.count(filter)))
                        .isEqualTo(rows(council, "LEAD", filter).size()));
    }

    @Test
    void opens_one_case_with_its_facts_for_those_in_scope_only() {
        var council = filled();
        var id = rows(council, "LEAD", new CaseListFilter(council.team("Quay"), null, null, null))
                .get(0)
                .id();
        var details = acting.as(council.user("MANAGER2"), () -> search.one(id));
        assertThat(details.facts().rows())
                .extracting(FactRow::kind, FactRow::value, FactRow::asOf)
                .containsExactly(
                        tuple(FactKind.LEGAL_STATUS, "C2", Caseloads.AS_OF),
                        tuple(FactKind.LAST_REVIEW, "2018-02-01", Caseloads.AS_OF));
        assertThatThrownBy(() -> acting.as(council.user("MANAGER1"), () -> search.one(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(councils.council().user("LEAD"), () -> search.one(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(council.user("LEAD"), () -> search.one(-5L)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tells_the_facts_to_the_assessor_who_has_the_case() {
        var council = filled();
        var id = rows(council, "LEAD", CaseListFilter.ALL).get(0).id();
        assertThatThrownBy(() -> acting.as(council.user("ASSESSOR1"), () -> search.facts(id)))
                .isInstanceOf(NotFound.class);
        given.give(id, council.person("ASSESSOR1"));
        assertThat(acting.as(council.user("ASSESSOR1"), () -> search.facts(id)).rows())
                .hasSize(2);
        assertThatThrownBy(() -> acting.as(council.user("ASSESSOR2"), () -> search.facts(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void says_what_the_reader_may_do_with_this_case() {
        var council = filled();
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(council.person("MANAGER1"), Role.ASSESSOR, null, null);
            accounts.grant(council.person("LEAD"), Role.ASSESSOR, null, null);
            return null;
        });
        var id = rows(council, "MANAGER1", CaseListFilter.ALL).get(0).id();
        assertMay(council, "MANAGER1", id, false, true);
        assertMay(council, "LEAD", id, false, false);
        given.give(id, council.person("LEAD"));
        assertMay(council, "LEAD", id, true, true);
    }

    private void assertMay(Council council, String who, Long id, boolean correct, boolean identify) {
        var facts = acting.as(council.user(who), () -> search.one(id)).facts();
        assertThat(facts)
                .extracting(FactSheet::correctable, FactSheet::identifiable)
                .as(who)
                .containsExactly(correct, identify);
        assertThat(acting.as(council.user(who), () -> search.facts(id))).isEqualTo(facts);
    }

    @Test
    void is_read_from_end_to_end_by_number_and_each_case_comes_once() {
        var council = filled();
        var read = new ArrayList<Long>();
        for (var after = 0L; read.size() < 9 && after >= 0; ) {
            var key = after;
            var part = acting.as(council.user("LEAD"), () -> search.rowsAfter(CaseListFilter.ALL, new After(key, 3)));
            part.stream().limit(3).map(CaseFileRow::id).forEach(read::add);
            after = part.size() > 3 ? read.get(read.size() - 1) : -1;
        }
        assertThat(read)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(rows(council, "LEAD", CaseListFilter.ALL).stream()
                        .map(CaseFileRow::id)
                        .toList());
    }

    @Test
    void lists_twenty_thousand_cases_with_two_statements() {
        var council = councils.council();
        caseloads.bring(
                council,
                sink -> IntStream.range(0, 20_000)
                        .forEach(i -> sink.accept(
                                Caseloads.entry("L" + i, i % 2 == 0 ? "Elm" : "Quay", CaseType.CHILD_IN_NEED, false))));
        assertThat(statements(council, () -> search.rows(CaseListFilter.ALL, FIRST)))
                .isEqualTo(1);
        assertThat(statements(council, () -> search.count(CaseListFilter.ALL))).isEqualTo(1);
        assertThat(acting.<Long>as(council.user("MANAGER1"), () -> search.count(CaseListFilter.ALL)))
                .as("counted as far as a list goes")
                .isEqualTo(Page.MOST + 1);
        assertThat(rows(council, "MANAGER1", CaseListFilter.ALL)).hasSize(25);
    }

    /** Three looked-after cases in Quay, three children in need in Elm, two in Oak, one of no team. */
    private Council filled() {
        var council = councils.council();
        caseloads.bring(council, "Q", "Quay", CaseType.LOOKED_AFTER, 3);
        caseloads.bring(council, "E", "elm ", CaseType.CHILD_IN_NEED, 3);
        caseloads.bring(council, "O", "Oak", CaseType.CHILD_IN_NEED, 2);
        caseloads.bring(council, "N", null, CaseType.CHILD_IN_NEED, 1);
        return council;
    }

    private List<CaseFileRow> rows(Council council, String who, CaseListFilter filter) {
        return acting.as(council.user(who), () -> search.rows(filter, FIRST));
    }

    private int statements(Council council, Supplier<?> work) {
        return acting.as(council.user("LEAD"), () -> Statements.sentBy(work::get));
    }
}
