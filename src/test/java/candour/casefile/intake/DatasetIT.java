package candour.casefile.intake;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseDetails;
import candour.casefile.CaseFileRow;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseStatus;
import candour.casefile.CaseType;
import candour.casefile.Caseloads;
import candour.casefile.Entries;
import candour.casefile.HolderRow;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.work.JobStatus;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Tables of the standard safeguarding dataset come in like any other caseload, this month and the next. */
@ArquillianTest
class DatasetIT {

    private static final String REFERRALS =
            "R1,1,2017-01-10,N1,N,,NULL\nR2,2,2017-01-11,N1,N,,NULL\n" + "R3,3,2017-01-12,N1,N,,NULL\n";
    private static final String HELD =
            "I1,WORKER1,Allocated Case Worker,Elm,1,2017-01-10,NULL\n" + "I2,WORKER1,CW,Elm,2,2017-01-11,NULL\n";

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
    private Caseloads caseloads;

    @PersistenceContext
    private EntityManager em;

    @Test
    void makes_cases_with_facts_and_holders_and_is_known_the_next_time() {
        var council = councils.council();
        bring(council, first());
        assertThat(details(council, "1").caseFile())
                .returns(CaseType.CHILD_IN_NEED, CaseFileRow::type)
                .returns("Elm", CaseFileRow::team);
        assertThat(details(council, "1").facts().rows())
                .extracting(fact -> fact.kind() + " " + fact.value())
                .containsExactly("CATEGORY_OF_NEED N1", "REFERRED_ON 2017-01-10");
        assertThat(details(council, "3").holders()).isEmpty();
        var again = summary(council, check(council, first()));
        assertThat(again.idle()).isTrue();
        assertThat(again.rowsRead()).isEqualTo(5 + 3 + 2);
    }

    @Test
    void next_months_tables_tell_what_is_new_changed_closed_and_missing_and_then_do_that() {
        var council = councils.council();
        bring(council, first());
        // 1 is protected now; 2 goes to another worker and team; 3 is in no table of cases; 4 is new and ended
        var next = new DatasetFixture()
                .need(REFERRALS.substring(0, REFERRALS.indexOf("R3")) + "R4,4,2017-01-13,N1,N,RC7,2018-01-31\n")
                .protection("P1,1,2018-02-01,NULL,EMO\n")
                .involvements(HELD.replace("2,2017-01-11,NULL", "2,2017-01-11,2018-01-31")
                        + "I3,WORKER2,CW,Quay,2,2018-01-31,NULL\n");
        var id = check(council, next);
        var told = summary(council, id);
        assertThat(List.of(
                        told.entries(),
                        told.newEntries(),
                        told.changedEntries(),
                        told.endedEntries(),
                        told.missingEntries()))
                .containsExactly(3, 1, 2, 0, 1);
        assertThat(changes(council, id))
                .containsExactlyInAnyOrder(
                        "CHANGED casefile.field.type CaseType.CHILD_IN_NEED CaseType.CHILD_PROTECTION",
                        "CHANGED FactKind.PROTECTION_PLAN_SINCE null 2018-02-01",
                        "CHANGED casefile.column.person WORKER1 WORKER2",
                        "CHANGED casefile.field.team Elm Quay",
                        "MISSING null null null");
        var job = acting.as(council.user("LEAD"), () -> imports.start(id, true, null));
        assertThat(importing.awaited(council, job).status()).isEqualTo(JobStatus.DONE);
        assertThat(details(council, "1").caseFile().type()).isEqualTo(CaseType.CHILD_PROTECTION);
        assertThat(details(council, "2").caseFile().team()).isEqualTo("Quay");
        assertThat(details(council, "2").holders())
                .extracting(HolderRow::person)
                .containsExactly("WORKER2", "WORKER1");
        assertThat(details(council, "3").caseFile().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(summary(council, check(council, next)).idle()).isTrue();
    }

    @Test
    void a_case_that_ends_and_an_earlier_holding_that_is_corrected_are_told() {
        var council = councils.council();
        bring(council, first());
        var next = new DatasetFixture()
                .need(REFERRALS.replace("R1,1,2017-01-10,N1,N,,NULL", "R1,1,2017-01-10,N1,N,RC7,2018-01-31"))
                .involvements(HELD.replace("1,2017-01-10,NULL", "1,2017-01-10,2018-01-31")
                        + "I0,WORKER2,CW,Quay,2,2016-01-11,2016-02-11\n");
        var id = check(council, next);
        assertThat(summary(council, id))
                .returns(1, ImportSummary::endedEntries)
                .returns(1, ImportSummary::changedEntries)
                .returns(1, ImportSummary::sameEntries);
        assertThat(changes(council, id))
                .containsExactlyInAnyOrder(
                        "ENDED casefile.field.closedOn null 2018-01-31",
                        "ENDED casefile.field.heldTo null 2018-01-31",
                        "CHANGED casefile.field.holdings 1 2");
    }

    @Test
    void what_the_tables_do_not_know_of_is_neither_lowered_nor_missing() {
        var council = councils.council();
        caseloads.bring(
                council,
                Entries.of(List.of(
                        Caseloads.entry("1", "Elm", CaseType.CARE_LEAVER, false),
                        Caseloads.entry("5", "Elm", CaseType.EARLY_HELP, false))));
        bring(council, first());
        assertThat(details(council, "1").caseFile().type()).isEqualTo(CaseType.CARE_LEAVER);
        assertThat(details(council, "5").caseFile().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(summary(council, check(council, first())).missingEntries()).isZero();
    }

    @Test
    void names_and_numbers_of_persons_are_nowhere_and_tables_that_lack_another_are_refused() {
        var council = councils.council();
        bring(council, first());
        for (var kept : List.of(
                "select f.value from CaseFact f",
                "select c.subject from ImportChange c",
                "select p.arguments from ImportProblem p")) {
            assertThat(em.createQuery(kept, String.class).getResultList().toString())
                    .doesNotContain("Quince", "Medlar", "UPN1", "NHS1");
        }
        assertRule("casefile.rule.tablesMissing", () -> check(council, first().without("ssd_cla_episodes")));
    }

    private static DatasetFixture first() {
        return new DatasetFixture().need(REFERRALS).involvements(HELD);
    }

    private Long check(Council council, DatasetFixture tables) {
        return importing.check(council, tables.texts());
    }

    private void bring(Council council, DatasetFixture tables) {
        var id = check(council, tables);
        assertThat(importing.awaited(council, importing.start(council, id)).status())
                .isEqualTo(JobStatus.DONE);
    }

    private CaseDetails details(Council council, String number) {
        var id = caseloads.numbered(council, number);
        return acting.as(council.user("LEAD"), () -> cases.one(id));
    }

    private ImportSummary summary(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.summary(id));
    }

    private List<String> changes(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.changes(id, new Page(0, 200))).stream()
                .map(row -> row.outcome() + " " + row.field() + " " + row.before() + " " + row.after())
                .toList();
    }
}
