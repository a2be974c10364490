package candour.audit;

import static candour.audit.AssessorAtWork.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.CaseFacts;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseIdentifiers;
import candour.casefile.CaseListFilter;
import candour.casefile.CaseType;
import candour.casefile.Caseloads;
import candour.casefile.FactRow;
import candour.casefile.FactSheet;
import candour.programme.LeadAtWork;
import candour.shared.NotFound;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.template.EditionRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An assessor's reach into a case that was given to them ends with the audit, but for what they judged by. */
@ArquillianTest
class CasesToAuditIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Caseloads caseloads;

    @Inject
    private EditionRows editions;

    @Inject
    private LeadAtWork lead;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private CaseFileSearch search;

    @Inject
    private CaseIdentifiers identifiers;

    @Inject
    private CaseFacts facts;

    @Inject
    private Clock clock;

    private Council council;
    private String assessor;
    private Long caseFile;

    @BeforeEach
    void allocate() {
        council = councils.council();
        assessor = council.user("ASSESSOR1");
        caseloads.bring(council, "RND900000", "Quay", CaseType.LOOKED_AFTER, 1);
        var row = acting.as(council.user("LEAD"), () -> search.rows(CaseListFilter.ALL, new Page(0, 1)))
                .get(0);
        caseFile = row.id();
        allocate(row.pseudonym());
    }

    private void allocate(String pseudonym) {
        var round = lead.plans(council, editions.edition(council.organisation()), "Round of " + pseudonym);
        var draw = lead.draws(council, lead.freezes(council, round, lead.everything()), 1, null);
        var due = LocalDate.now(clock).plusDays(20);
        lead.allocates(council, lead.drawnCase(draw, pseudonym), "ASSESSOR1", due);
    }

    @Test
    void the_number_and_corrections_are_the_assessors_while_the_audit_is_open() {
        var fact = sheet().rows().get(0);
        correct(fact, "E1");
        assertThat(sheet().rows().get(0).value()).isEqualTo("E1");
        assertThat(number()).isEqualTo("RND9000001");
        assertThat(sheet().correctable()).isTrue();
        assertThat(sheet().identifiable()).isTrue();
    }

    @Test
    void once_it_is_submitted_the_facts_stay_in_sight_and_nothing_else() {
        work.submitted(council, "ASSESSOR1");
        var sheet = sheet();
        assertThat(sheet.rows()).isNotEmpty();
        assertThat(sheet.correctable()).isFalse();
        assertThat(sheet.identifiable()).isFalse();
        assertThatThrownBy(this::number).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> correct(sheet.rows().get(0), "E1")).isInstanceOf(NotFound.class);
        assertThat(sheet().rows()).isEqualTo(sheet.rows());
    }

    @Test
    void it_is_theirs_again_with_another_audit() {
        work.submitted(council, "ASSESSOR1");
        allocate(acting.as(council.user("LEAD"), () -> search.rows(CaseListFilter.ALL, new Page(0, 1)))
                .get(0)
                .pseudonym());
        assertThat(number()).isEqualTo("RND9000001");
        assertThat(sheet().correctable()).isTrue();
    }

    private FactSheet sheet() {
        return acting.as(assessor, () -> search.facts(caseFile));
    }

    private String number() {
        return acting.as(assessor, () -> identifiers.show(caseFile));
    }

    private void correct(FactRow fact, String value) {
        acting.run(assessor, () -> facts.correct(command(), fact.id(), fact.version(), value, "The order came late."));
    }
}
