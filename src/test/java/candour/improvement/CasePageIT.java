package candour.improvement;

import static candour.improvement.AuditedCouncil.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.Role;
import candour.account.Accounts;
import candour.audit.AuditRows;
import candour.audit.AuditStatus;
import candour.audit.CaseAudit;
import candour.audit.CaseAuditSearch;
import candour.audit.Conclusions;
import candour.audit.DraftSearch;
import candour.audit.PracticeAudits;
import candour.audit.ResultSearch;
import candour.audit.SubmittedAudit;
import candour.improvement.AuditedCouncil.Ground;
import candour.programme.LeadAtWork;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.PageStatements;
import candour.support.Visitor;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the page of a case says of its audits and of what they led to. P-1 of Elm was audited by ASSESSOR2, MANAGER1 has
 * raised an action; LEAD, who reads all of it, is made an assessor and given the same case in a second round.
 */
@ArquillianTest
class CasePageIT {

    /**
     * The case as a line and as an entity, its team, its facts, what the asker has to audit (whether to put facts right and
     * whether to know the number), corrections, holders, audits and actions.
     */
    private static final int AT_MOST = 10;

    private static final Page FIRST = new Page(0, 50);

    @Inject
    private AuditedCouncil councils;

    @Inject
    private CouncilFixture others;

    @Inject
    private LeadAtWork lead;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditRows rows;

    @Inject
    private CaseAuditSearch search;

    @Inject
    private CorrectiveActionSearch actions;

    @Inject
    private ResultSearch results;

    @Inject
    private FindingSearch findings;

    @Inject
    private ReplySearch replies;

    @Inject
    private OutcomeSearch outcomes;

    @Inject
    private DraftSearch lives;

    @Inject
    private Conclusions conclusions;

    @Inject
    private PracticeAudits practice;

    @Inject
    private PageStatements pages;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private Ground ground;
    private Long caseFile;
    private Long finding;
    private Long action;

    @BeforeEach
    void audited() {
        ground = councils.submitted();
        councils.judged(ground.elmAudit());
        action = councils.raised(ground);
        finding = councils.finding(ground.elmAudit(), AuditedCouncil.MINOR);
        caseFile = councils.caseOf(ground.elmAudit());
        acting.asSystem(ground.council().organisation(), () -> {
            accounts.grant(ground.person("LEAD"), Role.ASSESSOR, null, null);
            return null;
        });
    }

    /** In a second round; returns the audit. */
    private Long givenToLead() {
        var council = ground.council();
        var frame = lead.freezes(council, lead.plans(council, councils.edition(ground), "Winter"), lead.everything());
        var draw = lead.draws(council, frame, 2, null);
        return rows.auditOf(lead.allocates(
                council, lead.drawnCase(draw, "P-1"), "LEAD", councils.today().plusDays(20)));
    }

    private void submit(Long audit) {
        councils.judged(audit);
        acting.run(ground.user("LEAD"), () -> rows.submit(audit, clock.instant()));
    }

    private List<CaseAudit> audits(String person) {
        return acting.as(ground.user(person), () -> search.ofCase(caseFile));
    }

    private List<ActionRow> led(String person) {
        return acting.as(ground.user(person), () -> actions.ofCase(caseFile));
    }

    private String page(String person) {
        var user = ground.user(person);
        visitor.givePassword(user);
        return visitor.get("/casefile/case.xhtml?id=" + caseFile, visitor.signIn(user))
                .body();
    }

    @Test
    void whoever_has_the_case_to_judge_sees_neither_audits_nor_actions_and_is_told_why() {
        givenToLead();
        assertThat(audits("LEAD")).isEmpty();
        assertThat(led("LEAD")).isEmpty();
        assertThat(page("LEAD"))
                .contains("What others made of it is shown once", "What it led to is shown once")
                .doesNotContain("ASSESSOR2", "Family time is promoted");
    }

    /** Not on the case's page alone: P-1's result, its findings and its action are nowhere. */
    @Test
    void whoever_has_the_case_to_judge_finds_what_others_made_of_it_nowhere_else() {
        var own = givenToLead();
        var user = ground.user("LEAD");
        acting.run(user, () -> {
            assertThat(results.rows(FIRST)).extracting(SubmittedAudit::id).doesNotContain(ground.elmAudit());
            assertThat(results.count()).isEqualTo(results.rows(FIRST).size());
            assertThat(results.rowsAfter(new After(0, 50)))
                    .extracting(SubmittedAudit::id)
                    .doesNotContain(ground.elmAudit());
            assertThatThrownBy(() -> results.result(ground.elmAudit())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> results.scorecard(ground.elmAudit())).isInstanceOf(NotFound.class);
            assertThat(findings.rows(FindingFilter.CONFIRMED, FIRST))
                    .extracting(FindingRow::id)
                    .doesNotContain(finding);
            assertThatThrownBy(() -> findings.withDetails(finding)).isInstanceOf(NotFound.class);
            assertThat(actions.rows(ActionFilter.OPEN, FIRST)).isEmpty();
            assertThat(actions.ofFinding(finding)).isEmpty();
            assertThatThrownBy(() -> actions.open(action)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lives.life(ground.elmAudit())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> replies.replies(ground.elmAudit())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> outcomes.disputes(ground.elmAudit())).isInstanceOf(NotFound.class);
            assertThat(lives.life(own)).isNotNull();
        });
        submit(own);
        acting.run(user, () -> {
            assertThat(results.rows(FIRST)).extracting(SubmittedAudit::id).contains(ground.elmAudit());
            assertThat(findings.withDetails(finding)).isNotNull();
            assertThat(lives.life(ground.elmAudit())).isNotNull();
            assertThat(replies.replies(ground.elmAudit())).isEmpty();
            assertThat(actions.open(action)).isNotNull();
        });
    }

    @Test
    void once_the_own_judgement_is_in_both_are_shown() {
        var own = givenToLead();
        submit(own);
        assertThat(audits("LEAD")).extracting(CaseAudit::id).containsExactly(own, ground.elmAudit());
        assertThat(led("LEAD")).extracting(ActionRow::title).containsExactly("Family time is promoted");
        assertThat(page("LEAD"))
                .contains("ASSESSOR2", "Family time is promoted")
                .doesNotContain("is shown once");
    }

    @Test
    void others_who_may_read_them_see_both_meanwhile_and_nobody_out_of_their_teams_does() {
        var open = givenToLead();
        assertThat(audits("MANAGER1")).extracting(CaseAudit::id).containsExactly(ground.elmAudit());
        assertThat(audits("DIRECTOR")).hasSize(1);
        submit(open);
        assertThat(audits("MANAGER1")).extracting(CaseAudit::id).containsExactly(open, ground.elmAudit());
        assertThat(led("MANAGER1")).hasSize(1);
        assertThat(led("TEAM1")).hasSize(1);
        assertThat(page("MANAGER1")).contains("ASSESSOR2", "Family time is promoted");
        assertThat(audits("MANAGER2")).isEmpty();
        assertThat(led("MANAGER2")).isEmpty();
        assertThat(led("TEAM2")).isEmpty();
        assertThatThrownBy(() -> audits("TEAM1")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> led("ASSESSOR1")).isInstanceOf(NotPermitted.class);
        var elsewhere = others.council();
        assertThat(acting.as(elsewhere.user("LEAD"), () -> search.ofCase(caseFile)))
                .isEmpty();
        assertThat(acting.as(elsewhere.user("LEAD"), () -> actions.ofCase(caseFile)))
                .isEmpty();
    }

    @Test
    void an_own_audit_that_was_withdrawn_hides_nothing_and_is_not_told_of() {
        var own = givenToLead();
        acting.run(
                ground.user("LEAD"),
                () -> conclusions.withdraw(command(), own, councils.auditVersion(own), "Drawn twice."));
        assertThat(audits("LEAD")).extracting(CaseAudit::status).containsExactly(AuditStatus.FINAL);
    }

    @Test
    void whoever_judges_anew_sees_the_earlier_result_no_sooner_and_a_practice_audit_hides_nothing() {
        acting.as(ground.user("LEAD"), practice::open);
        assertThat(audits("LEAD")).hasSize(1);
        acting.asSystem(ground.council().organisation(), () -> {
            accounts.grant(ground.person("ASSESSOR2"), Role.DIRECTOR, null, null);
            return null;
        });
        assertThat(audits("ASSESSOR2")).hasSize(1);
        acting.run(
                ground.user("LEAD"),
                () -> conclusions.reopen(
                        command(),
                        ground.elmAudit(),
                        councils.auditVersion(ground.elmAudit()),
                        "A note was overlooked.",
                        councils.today().plusDays(9)));
        assertThat(audits("ASSESSOR2")).isEmpty();
        assertThat(led("ASSESSOR2")).isEmpty();
        assertThat(audits("DIRECTOR")).extracting(CaseAudit::status).containsExactly(AuditStatus.REOPENED);
        assertThat(audits("DIRECTOR")).extracting(CaseAudit::isResult).containsExactly(false);
    }

    @Test
    void the_page_takes_as_many_statements_however_much_is_known_of_the_case() {
        var address = "/casefile/case.xhtml?id=" + caseFile;
        assertThat(pages.of(ground.user("LEAD"), address, 0)).hasSizeLessThanOrEqualTo(AT_MOST);
        submit(givenToLead());
        assertThat(pages.of(ground.user("LEAD"), address, 1)).hasSizeLessThanOrEqualTo(AT_MOST);
    }
}
