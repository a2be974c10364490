package candour.casefile.intake;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.CaseFileRow;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.casefile.Caseloads;
import candour.casefile.HolderRow;
import candour.casefile.Holdings;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.work.JobStatus;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A list of who held which case: brought in, brought in again, and with holders that it names no longer. */
@ArquillianTest
class HolderListIT {

    private static final String CASES = "identifier,case_type,team,opened,closed,date_of_birth\n";
    private static final String HOLDINGS = "child,worker,team,from,to\n";
    private static final String FIRST = HOLDINGS + "A1,WORKER1,Elm,2017-02-01,\nA2,WORKER1,Elm,2017-02-01,\n"
            + "A3,WORKER2,Quay,2017-02-01,\nA4,WORKER1,Elm,2017-02-01,2017-12-31\nA5,WORKER1,Elm,2017-02-01,\n";
    private static final Page ALL = new Page(0, 200);

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Importing importing;

    @Inject
    private Imports imports;

    @Inject
    private ImportSearch search;

    @Inject
    private CaseFileSearch cases;

    @Inject
    private Holdings holdings;

    @Inject
    private Caseloads caseloads;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Test
    void holdings_join_their_cases_whichever_comes_first() {
        var council = councils.council();
        importing.bring(council, CASES + "A1,CIN,Oak,01/02/2017,,\n");
        var id = importing.check(
                council,
                List.of(
                        HOLDINGS
                                + "A1,WORKER1,Elm,2016-01-01,2017-01-01\nA1,WORKER2,Quay,2017-01-01,\nA2,WORKER1,Elm,2016-01-01,\n"));
        assertThat(problems(council, id)).extracting(ProblemRow::key).containsExactly("casefile.problem.noCaseYet");
        importing.awaited(council, importing.start(council, id));
        importing.bring(council, CASES + "A2,CIN,Oak,01/02/2017,,\n");
        assertThat(rows(council)).extracting(CaseFileRow::team).containsExactlyInAnyOrder("Quay", "Elm");
        importing.bring(council, HOLDINGS + "A1,WORKER1,Elm,2016-01-01,2016-12-01\nA2,WORKER2,Quay,2018-01-01,\n");
        assertThat(holders(council, "Quay"))
                .hasSize(4)
                .anySatisfy(holder -> assertThat(holder.to()).isEqualTo("2016-12-01"));
    }

    @Test
    void the_same_list_of_holdings_again_is_known_but_for_what_is_new_in_it() {
        var council = councils.council();
        importing.bring(council, CASES + "A1,CIN,Oak,01/02/2017,,\n");
        var list = HOLDINGS + "A1,WORKER1,Elm,2016-01-01,2017-01-01\nA2,WORKER1,Elm,2016-01-01,\n";
        var first = importing.check(council, List.of(list));
        assertThat(summary(council, first).newEntries()).isEqualTo(2);
        importing.awaited(council, importing.start(council, first));
        var again = summary(council, importing.check(council, List.of(list + "A1,WORKER1,Elm,2017-06-01,\n")));
        assertThat(again.newEntries()).isEqualTo(1);
        assertThat(again.sameEntries()).isEqualTo(2);
        var ofAnother = councils.council();
        assertThat(summary(ofAnother, importing.check(ofAnother, List.of(list))).newEntries())
                .isEqualTo(2);
    }

    @Test
    void who_holds_an_open_case_of_its_cases_and_teams_and_is_not_in_it_is_missing() {
        var council = held();
        // A1 goes to another; of team Elm A2 is not named; Quay is not spoken of; A4 ended; A5 is closed
        var id = importing.check(council, List.of(HOLDINGS + "A1,WORKER2,Elm,2018-01-10,\n"));
        var summary = summary(council, id);
        assertThat(List.of(summary.entries(), summary.newEntries(), summary.missingEntries()))
                .containsExactly(1, 1, 2);
        assertThat(summary.canCloseMissing()).isTrue();
        assertThat(changes(council, id))
                .filteredOn(row -> row.outcome() == ImportOutcome.MISSING)
                .extracting(row -> row.field() + " " + row.before() + " " + row.after())
                .containsExactly("casefile.column.person WORKER1 null", "casefile.column.person WORKER1 null");
        assertThat(missing(council, HOLDINGS + "A1,WORKER1,Elm,2017-02-01,\nA2,WORKER1,Elm,2017-02-01,\n"))
                .isZero();
        assertThat(missing(council, HOLDINGS + "A3,WORKER1,Oak,2018-01-10,\n"))
                .as("A3 is named, and held by WORKER2 as far as is known")
                .isEqualTo(1);
    }

    @Test
    void of_a_team_in_which_a_case_only_was_held_a_list_does_not_speak() {
        var council = held();
        // A4 was held in Elm once; A1 and A2 are held there now, and are in another list
        var ended = "A3,WORKER2,Quay,2017-02-01,\nA4,WORKER1,Elm,2017-02-01,2017-12-31\n";
        assertThat(missing(council, HOLDINGS + ended)).isZero();
        assertThat(missing(council, HOLDINGS + ended + "A1,WORKER1,Elm,2017-02-01,\n"))
                .as("A2, once somebody holds a case in Elm")
                .isEqualTo(1);
    }

    @Test
    void a_row_that_cannot_be_used_leaves_open_who_holds_its_case() {
        var council = held();
        assertThat(missing(council, HOLDINGS + "A1,WORKER1,Elm,31/02/2017,\nA2,WORKER1,Elm,2017-02-01,\n"))
                .isZero();
        assertThat(missing(council, HOLDINGS + "A1,WORKER1,Elm,2017-02-02,\nA2,WORKER1,Elm,2017-02-01,\n"))
                .as("the same worker from another day on")
                .isEqualTo(1);
    }

    @Test
    void what_is_missing_goes_on_unless_somebody_says_that_it_ended() {
        var council = held();
        var list = HOLDINGS + "A1,WORKER2,Quay,2016-01-10,\n";
        importing.bring(council, list);
        assertThat(lasting(council, "A1")).containsExactlyInAnyOrder("WORKER1", "WORKER2");
        assertThat(team(council, "A1")).as("of whoever came last").isEqualTo("Elm");
        var id = importing.check(council, List.of(list));
        var job = acting.as(council.user("LEAD"), () -> imports.start(id, true, null));
        assertThat(importing.awaited(council, job).status()).isEqualTo(JobStatus.DONE);
        assertThat(lasting(council, "A1")).containsExactly("WORKER2");
        assertThat(lasting(council, "A2")).as("of a team that is not named").containsExactly("WORKER1");
        assertThat(team(council, "A1")).isEqualTo("Quay");
        assertThat(holdersOf(council, "A1"))
                .filteredOn(holder -> holder.person().equals("WORKER1"))
                .extracting(HolderRow::to)
                .containsExactly(LocalDate.now(clock));
        assertThat(missing(council, list)).isZero();
    }

    @Test
    void nobody_is_ended_who_may_be_in_a_list_that_came_since_or_who_is_not_missing() {
        var council = held();
        var id = importing.check(council, List.of(HOLDINGS + "A1,WORKER2,Oak,2018-01-10,\n"));
        importing.bring(council, FIRST);
        assertRule(
                "casefile.rule.importedSince",
                () -> acting.as(council.user("LEAD"), () -> imports.start(id, true, null)));
        var same = importing.check(council, List.of(FIRST));
        assertRule(
                "casefile.rule.nothingMissing",
                () -> acting.as(council.user("LEAD"), () -> imports.start(same, true, null)));
    }

    @Test
    void holdings_are_ended_by_who_may_import_and_of_the_own_council_alone() {
        var council = held();
        var id = importing.check(council, List.of(HOLDINGS + "A1,WORKER2,Oak,2018-01-10,\n"));
        var today = LocalDate.now(clock);
        assertThatThrownBy(() -> acting.as(council.user("MANAGER1"), () -> holdings.endMissing(List.of(id), today)))
                .isInstanceOf(NotPermitted.class);
        var theirs = lastingIds(council);
        var stranger = councils.council();
        assertThat(acting.as(stranger.user("LEAD"), () -> holdings.endMissing(theirs, today)))
                .isZero();
        assertThat(acting.as(council.user("LEAD"), () -> holdings.endMissing(theirs, LocalDate.of(2017, 1, 31))))
                .as("before any began")
                .isZero();
        assertThat(acting.as(council.user("LEAD"), () -> holdings.endMissing(theirs, LocalDate.of(2017, 2, 1))))
                .isEqualTo(4);
        assertThat(acting.as(council.user("LEAD"), () -> holdings.endMissing(theirs, today)))
                .as("once")
                .isZero();
    }

    /** A1 to A5 with their holders; A5 is closed. */
    private Council held() {
        var council = councils.council();
        importing.bring(
                council,
                CASES + "A1,CIN,Elm,01/02/2017,,\nA2,CIN,Elm,01/02/2017,,\nA3,CIN,Quay,01/02/2017,,\n"
                        + "A4,CIN,Elm,01/02/2017,,\nA5,CIN,Elm,01/02/2017,01/02/2018,\n");
        importing.bring(council, FIRST);
        return council;
    }

    private List<Long> lastingIds(Council council) {
        return em.createQuery(
                        "select h.id from Holding h where h.caseFile.organisation.id = :council and h.to is null",
                        Long.class)
                .setParameter("council", council.organisation())
                .getResultList();
    }

    private int missing(Council council, String list) {
        return summary(council, importing.check(council, List.of(list))).missingEntries();
    }

    private List<String> lasting(Council council, String number) {
        return holdersOf(council, number).stream()
                .filter(holder -> holder.to() == null)
                .map(HolderRow::person)
                .toList();
    }

    private List<HolderRow> holdersOf(Council council, String number) {
        var id = caseloads.numbered(council, number);
        return acting.as(council.user("LEAD"), () -> cases.one(id)).holders();
    }

    private String team(Council council, String number) {
        var id = caseloads.numbered(council, number);
        return acting.as(council.user("LEAD"), () -> cases.one(id)).caseFile().team();
    }

    private List<ChangeRow> changes(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.changes(id, ALL));
    }

    private ImportSummary summary(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.summary(id));
    }

    private List<ProblemRow> problems(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.problems(id, ALL));
    }

    private List<CaseFileRow> rows(Council council) {
        return acting.as(council.user("LEAD"), () -> cases.rows(CaseListFilter.ALL, ALL));
    }

    private List<HolderRow> holders(Council council, String team) {
        return rows(council).stream()
                .filter(row -> team.equals(row.team()))
                .flatMap(row -> acting.as(council.user("LEAD"), () -> cases.one(row.id())).holders().stream())
                .toList();
    }
}
