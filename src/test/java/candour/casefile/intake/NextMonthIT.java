package candour.casefile.intake;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseFileRow;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.casefile.CaseStatus;
import candour.casefile.CaseType;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.work.JobStatus;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The next month's files say what they will do before they do it, and then do that. */
@ArquillianTest
class NextMonthIT {

    private static final String CASES = "identifier,case_type,team,opened,closed,date_of_birth\n";
    private static final String HOLDINGS = "child,worker,team,from,to\n";
    private static final String PEOPLE = "person,role,team,service,line_manager,from,to\n";
    private static final Page ALL = new Page(0, 200);

    private static final String FIRST = CASES
            + "A1,CIN,Elm,01/02/2017,,\nA2,CIN,Elm,01/02/2017,,\nA3,CIN,Elm,01/02/2017,,\n"
            + "A4,CIN,Elm,01/02/2017,,\nA5,CIN,Elm,01/02/2017,,\nA6,CLA,Quay,01/02/2017,,\n";
    private static final String NEXT = CASES
            + "A1,CP,Elm,01/02/2017,,\nA2,CIN,Quay,02/02/2017,,\nA3,CIN,Elm,01/02/2017,01/03/2018,\n"
            + "A5,CIN,elm,01/02/2017,,\nA7,CIN,Oak,01/02/2018,,\n";

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Importing importing;

    @Inject
    private ImportSearch search;

    @Inject
    private Imports imports;

    @Inject
    private CaseFileSearch cases;

    @Inject
    private Clock clock;

    @Test
    void tells_what_is_new_changed_closed_missing_and_as_it_was() {
        var council = councils.council();
        importing.bring(council, FIRST);
        var before = rows(council);
        var id = importing.check(council, List.of(NEXT));
        assertThat(counts(council, id)).containsExactly(5, 1, 2, 1, 1, 1);
        assertThat(told(council, id))
                .containsExactlyInAnyOrder(
                        "CHANGED casefile.field.type CaseType.CHILD_IN_NEED CaseType.CHILD_PROTECTION",
                        "CHANGED casefile.field.team Elm Quay",
                        "CHANGED casefile.field.openedOn 2017-02-01 2017-02-02",
                        "ENDED casefile.field.closedOn null 2018-03-01",
                        "MISSING null null null");
        assertThat(rows(council)).isEqualTo(before);
    }

    @Test
    void lists_what_changes_first_then_what_ends_then_what_is_missing_and_counts_the_lines() {
        var council = councils.council();
        importing.bring(council, FIRST);
        var id = importing.check(council, List.of(NEXT));
        var subjects = changes(council, id).stream().map(ChangeRow::subject).toList();
        assertThat(changes(council, id))
                .extracting(ChangeRow::outcome)
                .containsExactly(
                        ImportOutcome.CHANGED,
                        ImportOutcome.CHANGED,
                        ImportOutcome.CHANGED,
                        ImportOutcome.ENDED,
                        ImportOutcome.MISSING);
        assertThat(subjects.subList(0, 3)).isSorted();
        assertThat(rows(council)).extracting(CaseFileRow::pseudonym).containsAll(subjects);
        assertThat(acting.as(council.user("LEAD"), () -> search.countChanges(id)))
                .isEqualTo(5);
        assertThat(acting.as(council.user("LEAD"), () -> search.changes(id, new Page(4, 4))))
                .hasSize(1);
    }

    @Test
    void does_what_it_said_and_then_nothing_more() {
        var council = councils.council();
        importing.bring(council, FIRST);
        importing.bring(council, NEXT);
        var rows = rows(council);
        assertThat(rows)
                .hasSize(7)
                .filteredOn(row -> row.status() == CaseStatus.CLOSED)
                .hasSize(1);
        assertThat(rows)
                .filteredOn(row -> row.type() == CaseType.CHILD_PROTECTION)
                .hasSize(1);
        var again = importing.check(council, List.of(NEXT));
        assertThat(counts(council, again)).containsExactly(5, 0, 0, 0, 1, 5);
        assertThat(summary(council, again).idle()).isTrue();
    }

    @Test
    void the_same_file_twice_will_change_nothing() {
        var council = councils.council();
        importing.bring(council, FIRST);
        var again = importing.check(council, List.of(FIRST));
        assertThat(counts(council, again)).containsExactly(6, 0, 0, 0, 0, 6);
        assertThat(summary(council, again).idle()).isTrue();
        assertThat(changes(council, again)).isEmpty();
    }

    @Test
    void closes_what_is_missing_only_where_somebody_says_so() {
        var council = councils.council();
        importing.bring(council, FIRST);
        importing.bring(council, NEXT);
        assertThat(importing.cases(council, " and c.closedOn is null")).isEqualTo(6);
        var id = importing.check(council, List.of(NEXT));
        var job = acting.as(council.user("LEAD"), () -> imports.start(id, true, null));
        assertThat(importing.awaited(council, job).status()).isEqualTo(JobStatus.DONE);
        var today = LocalDate.now(clock);
        assertThat(rows(council))
                .filteredOn(row -> today.equals(row.closedOn()))
                .singleElement()
                .satisfies(row -> assertThat(row.type()).isEqualTo(CaseType.CHILD_IN_NEED));
        assertThat(importing.cases(council, " and c.closedOn is null")).isEqualTo(5);
    }

    @Test
    void does_not_close_as_missing_what_another_import_may_have_named_since_the_dry_run() {
        var council = councils.council();
        importing.bring(council, FIRST);
        var id = importing.check(council, List.of(NEXT));
        importing.bring(council, FIRST);
        assertRule(
                "casefile.rule.importedSince",
                () -> acting.as(council.user("LEAD"), () -> imports.start(id, true, null)));
        assertThat(importing.awaited(council, importing.start(council, id)).status())
                .isEqualTo(JobStatus.DONE);
        assertThat(importing.cases(council, " and c.closedOn is null")).isEqualTo(6);
    }

    @Test
    void a_file_speaks_for_the_case_types_it_holds_and_a_row_that_cannot_be_used_still_names_its_case() {
        var council = councils.council();
        importing.bring(council, FIRST);
        var id = importing.check(council, List.of(CASES + "A6,CLA,Quay,01/02/2017,,\n"));
        assertThat(counts(council, id)).containsExactly(1, 0, 0, 0, 0, 1);
        var unusable = importing.check(
                council,
                List.of(CASES
                        + "A1,CIN,Elm,01/02/2017,,\nA2,CIN,Elm,31/02/2017,,\nA3,CIN,,,,\nA4,CIN,Elm,01/02/2017,,\n"));
        assertThat(counts(council, unusable)).containsExactly(2, 0, 0, 0, 1, 2);
    }

    @Test
    void nothing_missing_cannot_be_closed() {
        var council = councils.council();
        importing.bring(council, FIRST);
        var id = importing.check(council, List.of(FIRST));
        assertRule(
                "casefile.rule.nothingMissing",
                () -> acting.as(council.user("LEAD"), () -> imports.start(id, true, null)));
    }

    @Test
    void who_holds_a_case_goes_from_one_to_another_also_over_many_rows() {
        var council = councils.council();
        importing.bring(council, CASES + "A1,CIN,Elm,01/02/2017,,\nA2,CIN,Elm,01/02/2017,,\n");
        var list = HOLDINGS + "A1,WORKER1,Elm,2017-02-01,\nA2,WORKER1,Elm,2017-02-01,\n";
        importing.bring(council, list);
        var many = new StringBuilder(HOLDINGS + "A1,WORKER1,Elm,2017-02-01,2018-01-31\n");
        for (int i = 0; i < 600; i++) {
            many.append("B").append(i).append(",WORKER1,Elm,2017-02-01,\n");
        }
        many.append("A1,WORKER2,Quay,2018-02-01,\nA2,WORKER1,Elm,2017-02-01,\n");
        var id = importing.check(council, List.of(many.toString()));
        assertThat(counts(council, id)).containsExactly(603, 601, 1, 0, 0, 1);
        assertThat(told(council, id))
                .containsExactly(
                        "CHANGED casefile.column.person WORKER1 WORKER2", "CHANGED casefile.field.team Elm Quay");
        var again = importing.check(council, List.of(list));
        assertThat(summary(council, again).idle()).isTrue();
    }

    @Test
    void people_are_new_change_leave_or_are_missing() {
        var council = councils.council();
        var id = importing.check(
                council,
                List.of(PEOPLE + "WORKER1,senior social worker,Oak,Safeguarding,TEAM2,2015-01-05,\n"
                        + "WORKER2,social worker,Quay,Looked after,TEAM2,2015-01-05,2018-05-31\n"
                        + "OAK1,social worker,oak,Safeguarding,MANAGER1,2015-01-05,\n"
                        + "MANAGER1,service manager,,,DIRECTOR,2015-01-05,\nTEAM2,team manager,Quay,Looked after,MANAGER2,2015-01-05,\n"
                        + "N1,social worker,Oak,Safeguarding,,2018-01-01,\n"));
        var summary = summary(council, id);
        assertThat(List.of(
                        summary.newEntries(), summary.changedEntries(), summary.endedEntries(), summary.sameEntries()))
                .containsExactly(1, 1, 1, 3);
        assertThat(changes(council, id).stream()
                        .filter(row -> row.outcome() == ImportOutcome.MISSING)
                        .map(ChangeRow::subject))
                .contains("DIRECTOR", "MILL1", "TEAM1")
                .doesNotContain("WORKER1", "WORKER2", "OAK1", "MANAGER1", "TEAM2", "N1")
                .hasSize(summary.missingEntries());
        assertThat(changes(council, id).stream()
                        .filter(row -> row.field() != null)
                        .map(row -> row.subject() + " " + row.field() + " " + row.before() + " " + row.after()))
                .containsExactly(
                        "WORKER1 organisation.change.jobTitle social worker senior social worker",
                        "WORKER1 organisation.change.team Elm Oak",
                        "WORKER1 organisation.change.lineManager TEAM1 TEAM2",
                        "WORKER2 organisation.change.worksTo null 2018-05-31");
    }

    @Test
    void what_would_change_is_shown_to_nobody_but_the_asker() {
        var council = councils.council();
        importing.bring(council, FIRST);
        var id = importing.check(council, List.of(NEXT));
        var stranger = councils.council().user("LEAD");
        assertThat(acting.as(stranger, () -> search.changes(id, ALL))).isEmpty();
        assertThat(acting.as(stranger, () -> search.countChanges(id))).isZero();
    }

    /** Entries, new, changed, ended, missing, the same. */
    private List<Integer> counts(Council council, Long id) {
        var summary = summary(council, id);
        return List.of(
                summary.entries(),
                summary.newEntries(),
                summary.changedEntries(),
                summary.endedEntries(),
                summary.missingEntries(),
                summary.sameEntries());
    }

    private List<String> told(Council council, Long id) {
        return changes(council, id).stream()
                .map(row -> row.outcome() + " " + row.field() + " " + row.before() + " " + row.after())
                .toList();
    }

    private List<ChangeRow> changes(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.changes(id, ALL));
    }

    private ImportSummary summary(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.summary(id));
    }

    private List<CaseFileRow> rows(Council council) {
        return acting.as(council.user("LEAD"), () -> cases.rows(CaseListFilter.ALL, ALL));
    }
}
