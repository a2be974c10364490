package candour.casefile;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CaseFactsIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Caseloads caseloads;

    @Inject
    private Acting acting;

    @Inject
    private CaseFileSearch search;

    @Inject
    private CaseFacts facts;

    @Inject
    private GivenCases given;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void are_corrected_by_the_assessor_who_has_the_case_and_keep_their_history() {
        var council = councils.council();
        var id = aCase(council);
        given.give(id, council.person("ASSESSOR1"));
        var fact = factOf(council, id);
        correct(council, "ASSESSOR1", fact, fact.version(), "E1", "The order was made in May.");
        var details = acting.as(council.user("LEAD"), () -> search.one(id));
        assertThat(details.facts().rows().get(0).value()).isEqualTo("E1");
        assertThat(details.facts().rows().get(0).corrected()).isTrue();
        assertThat(details.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.before()).isEqualTo("C2");
            assertThat(correction.reason()).isEqualTo("The order was made in May.");
            assertThat(correction.by()).isEqualTo("ASSESSOR1");
        });
    }

    @Test
    void are_not_corrected_by_anybody_else() {
        var council = councils.council();
        var id = aCase(council);
        var fact = factOf(council, id);
        assertThatThrownBy(() -> correct(council, "ASSESSOR2", fact, 0, "E1", "why"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> correct(council, "LEAD", fact, 0, "E1", "why")).isInstanceOf(NotPermitted.class);
        var other = councils.council();
        given.give(id, other.person("ASSESSOR1"));
        assertThatThrownBy(() -> correct(other, "ASSESSOR1", fact, 0, "E1", "why"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void are_not_corrected_over_what_somebody_else_just_corrected_and_nothing_is_half_saved() {
        var council = councils.council();
        var id = aCase(council);
        given.give(id, council.person("ASSESSOR1"));
        var fact = factOf(council, id);
        assertRule(
                "casefile.rule.correctionReason", () -> correct(council, "ASSESSOR1", fact, fact.version(), "E1", " "));
        assertThat(factOf(council, id)).isEqualTo(fact);
        correct(council, "ASSESSOR1", fact, fact.version(), "E1", "why");
        assertThatThrownBy(() -> correct(council, "ASSESSOR1", fact, fact.version(), "C1", "why"))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void the_same_correction_four_times_at_once_is_made_once_and_answered_alike() throws Exception {
        var council = councils.council();
        var id = aCase(council);
        given.give(id, council.person("ASSESSOR1"));
        var fact = factOf(council, id);
        var command = UUID.randomUUID().toString();
        Callable<Boolean> correct = () -> {
            correct(command, council, "ASSESSOR1", fact, fact.version(), "E1", "why");
            return true;
        };
        for (var each : threads.invokeAll(List.of(correct, correct, correct, correct))) {
            assertThat(each.get()).isTrue();
        }
        assertThat(acting.as(council.user("LEAD"), () -> search.one(id)).corrections())
                .hasSize(1);
    }

    @Test
    void are_not_corrected_for_a_reason_that_no_database_takes() {
        var council = councils.council();
        var id = aCase(council);
        given.give(id, council.person("ASSESSOR1"));
        var fact = factOf(council, id);
        assertRule("shared.rule.textOdd", () -> correct(council, "ASSESSOR1", fact, fact.version(), "E1", "wh\0y"));
        assertRule(
                "casefile.rule.factValue",
                () -> correct(council, "ASSESSOR1", fact, fact.version(), "E\u00001", "why"));
    }

    private void correct(Council council, String who, FactRow fact, int version, String value, String reason) {
        correct(UUID.randomUUID().toString(), council, who, fact, version, value, reason);
    }

    private void correct(
            String command, Council council, String who, FactRow fact, int version, String value, String reason) {
        acting.run(council.user(who), () -> facts.correct(command, fact.id(), version, value, reason));
    }

    private FactRow factOf(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.one(id))
                .facts()
                .rows()
                .get(0);
    }

    private Long aCase(Council council) {
        caseloads.bring(council, "F", "Quay", CaseType.LOOKED_AFTER, 1);
        return acting.as(council.user("LEAD"), () -> search.rows(CaseListFilter.ALL, new Page(0, 1)))
                .get(0)
                .id();
    }
}
