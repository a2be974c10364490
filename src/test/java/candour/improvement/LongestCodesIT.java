package candour.improvement;

import static candour.audit.AssessorAtWork.sending;
import static candour.template.EditionRows.longest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import candour.audit.Answers;
import candour.audit.AuditRows;
import candour.audit.AuditSearch;
import candour.audit.Judgement;
import candour.audit.OwnJudgement;
import candour.audit.Response;
import candour.casefile.CaseRows;
import candour.casefile.CaseType;
import candour.programme.LeadAtWork;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.template.EditionRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an edition may call its parts, every column that keeps such a name can keep. */
@ArquillianTest
class LongestCodesIT {

    private static final String ASSESSOR = "ASSESSOR2";

    @Inject
    private CouncilFixture councils;

    @Inject
    private CaseRows cases;

    @Inject
    private EditionRows editions;

    @Inject
    private LeadAtWork lead;

    @Inject
    private AuditRows audits;

    @Inject
    private Acting acting;

    @Inject
    private Answers answers;

    @Inject
    private AuditSearch search;

    @Inject
    private Findings findings;

    @Inject
    private FindingSearch found;

    @Inject
    private Clock clock;

    private Council council;
    private Long audit;

    @BeforeEach
    void allocate() {
        council = councils.council();
        var organisation = council.organisation();
        var today = LocalDate.now(clock);
        cases.caseFile(organisation, "P-1", CaseType.LOOKED_AFTER, council.team("Elm"), today.minusYears(2), null);
        var round = lead.plans(council, editions.longCodes(organisation), "Autumn");
        var draw = lead.draws(council, lead.freezes(council, round, lead.everything()), 1, null);
        var drawn = lead.drawnCase(draw, "P-1");
        audit = audits.auditOf(lead.allocates(council, drawn, ASSESSOR, today.plusDays(20)));
    }

    @Test
    void questions_are_answered_and_judged_and_raise_findings() {
        var user = council.user(ASSESSOR);
        var no = Judgement.answered(longest("NO"), "Never.", Set.of());
        acting.as(user, () -> answers.answer(audit, longest("A1"), no, Response.ABSENT, sending()));
        var seen = acting.as(user, () -> search.check(audit)).version();
        var own = new OwnJudgement(longest("POOR"), "Nobody went.");
        acting.as(user, () -> answers.judge(audit, own, seen, sending()));
        var origin = new Origin(longest("F1"), longest("A1"));
        acting.run(user, () -> findings.reword(audit, origin, Proposal.UNTOUCHED, "Not seen", "Nobody went."));
        assertThat(acting.as(user, () -> found.proposals(audit)))
                .extracting(Proposal::origin, Proposal::title)
                .containsExactly(tuple(origin, "Not seen"));
        assertThat(acting.as(user, () -> search.answer(audit, longest("A1"))).level())
                .isEqualTo(longest("NO"));
    }
}
