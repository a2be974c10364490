package candour.improvement;

import static candour.improvement.AuditedCouncil.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.audit.AuditStatus;
import candour.audit.Conclusions;
import candour.audit.DraftSearch;
import candour.audit.Knowing;
import candour.concern.ConcernSearch;
import candour.concern.Concerns;
import candour.improvement.AuditedCouncil.Ground;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.template.FindingKind;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A concern about a child becomes a finding that is acted on at once, whatever the audit is at. */
@ArquillianTest
class UrgentFindingsIT {

    private static final FindingFilter URGENT =
            new FindingFilter(FindingStatus.CONFIRMED, FindingKind.IMMEDIATE_CONCERN, null, false);
    private static final FindingFilter WITHOUT_ACTION = new FindingFilter(FindingStatus.CONFIRMED, null, null, true);
    private static final String WORDS = "Bruises seen on 3 November.";

    @Inject
    private AuditedCouncil councils;

    @Inject
    private SharedCouncil shared;

    @Inject
    private Acting acting;

    @Inject
    private Concerns concerns;

    @Inject
    private ConcernSearch raisedConcerns;

    @Inject
    private UrgentFindings urgent;

    @Inject
    private UrgentFindingSearch search;

    @Inject
    private FindingSearch findings;

    @Inject
    private ReplySearch drafts;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private CorrectiveActionSearch led;

    @Inject
    private Conclusions conclusions;

    @Inject
    private DraftSearch lives;

    private Ground ground;
    private Long concern;

    /** Raised by ASSESSOR2 from the audit in Elm, which is in progress. */
    @BeforeEach
    void raise() {
        ground = councils.answered();
        concern = raised(null);
    }

    private Long raised(String about) {
        var report = new Concerns.Report(WORDS, null, about == null ? null : ground.person(about));
        return acting.as(ground.user("ASSESSOR2"), () -> concerns.raise(command(), ground.elmAudit(), report));
    }

    private Long made(String person, Long from) {
        return acting.as(ground.user(person), () -> urgent.raise(from, "See the child", WORDS));
    }

    private List<Long> listed(String person, FindingFilter filter) {
        return acting.as(ground.user(person), () -> findings.rows(filter, new Page(0, 25))).stream()
                .map(FindingRow::id)
                .toList();
    }

    @Test
    void its_action_is_raised_while_the_audit_is_still_in_progress() {
        var finding = made("MANAGER1", concern);
        assertThat(status()).isEqualTo(AuditStatus.ALLOCATED);
        assertThat(listed("TEAM1", URGENT)).containsExactly(finding);
        assertThat(listed("TEAM1", WITHOUT_ACTION)).containsExactly(finding);
        var action = acting.as(ground.user("MANAGER1"), () -> actions.raise(command(), finding, "See her today"));
        assertThat(councils.status(action)).isEqualTo(ActionStatus.RAISED);
        assertThat(listed("TEAM1", WITHOUT_ACTION)).isEmpty();
        assertThat(acting.as(ground.user("MANAGER1"), () -> findings.standards(finding)))
                .isEmpty();
        assertThat(acting.as(ground.user("MANAGER1"), () -> findings.withDetails(finding))
                        .getConcern()
                        .getId())
                .isEqualTo(concern);
        assertThat(acting.as(ground.user("LEAD"), () -> lives.life(ground.elmAudit()))
                        .knowing())
                .extracting(Knowing::by)
                .as("who reads findings of the team learns of the audit")
                .contains(Knowing.By.FINDING);
    }

    @Test
    void whom_it_is_about_finds_neither_it_nor_its_action_anywhere() {
        var about = raised("TEAM1");
        var finding = made("MANAGER1", about);
        var action = acting.as(ground.user("MANAGER1"), () -> actions.raise(command(), finding, "See her today"));
        assertThat(listed("LEAD", URGENT)).containsExactly(finding);
        assertThat(listed("TEAM1", URGENT)).isEmpty();
        acting.run(ground.user("TEAM1"), () -> {
            assertThat(search.readable(about)).isEmpty();
            assertThatThrownBy(() -> findings.withDetails(finding)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actions.raise(command(), finding, "Mine")).isInstanceOf(NotFound.class);
            assertThat(led.ofFinding(finding)).isEmpty();
            assertThat(led.rows(ActionFilter.OPEN, new Page(0, 25))).isEmpty();
            assertThatThrownBy(() -> led.open(action)).isInstanceOf(NotFound.class);
        });
        assertThat(acting.as(ground.user("MANAGER1"), () -> led.ofFinding(finding)))
                .extracting(ActionRow::id)
                .containsExactly(action);
    }

    private AuditStatus status() {
        return acting.as(ground.user("LEAD"), () -> lives.life(ground.elmAudit()))
                .head()
                .status();
    }

    @Test
    void one_concern_leads_to_one_finding_whoever_asks_again() {
        assertThat(acting.as(ground.user("TEAM1"), () -> search.wordsToRaise(concern)))
                .contains(WORDS);
        var first = made("TEAM1", concern);
        assertThat(made("MANAGER1", concern)).isEqualTo(first);
        assertThat(acting.as(ground.user("TEAM1"), () -> search.wordsToRaise(concern)))
                .isEmpty();
        assertThat(acting.as(ground.user("DIRECTOR"), () -> search.readable(concern)))
                .contains(first);
        assertThat(made("MANAGER1", raised(null))).isNotEqualTo(first);
        assertThat(listed("LEAD", URGENT)).hasSize(2);
    }

    @Test
    void it_is_made_by_who_manages_actions_of_that_team_and_of_nobody_whom_it_is_about() {
        for (var other : List.of("TEAM2", "MANAGER2")) {
            assertThatThrownBy(() -> made(other, concern)).as(other).isInstanceOf(NotFound.class);
        }
        for (var other : List.of("ASSESSOR2", "HOLDER1", "DIRECTOR", "ADMIN")) {
            assertThatThrownBy(() -> made(other, concern)).as(other).isInstanceOf(NotPermitted.class);
            assertThat(acting.as(ground.user(other), () -> search.wordsToRaise(concern)))
                    .as(other)
                    .isEmpty();
        }
        var elsewhere = councils.ground();
        assertThatThrownBy(() -> acting.as(elsewhere.user("MANAGER1"), () -> urgent.raise(concern, "Title", "Text")))
                .isInstanceOf(NotFound.class);
        var aboutTeam = raised("TEAM1");
        assertThatThrownBy(() -> made("TEAM1", aboutTeam)).isInstanceOf(NotFound.class);
        assertThat(acting.as(ground.user("MANAGER1"), () -> search.wordsToRaise(aboutTeam)))
                .as("not carried over where they may be read by whom they are about")
                .contains("");
        assertThat(listed("LEAD", URGENT)).isEmpty();
    }

    @Test
    void who_reads_findings_of_other_teams_only_does_not_find_it() {
        var finding = made("MANAGER1", concern);
        assertThat(listed("TEAM2", URGENT)).isEmpty();
        assertThat(acting.as(ground.user("TEAM2"), () -> search.readable(concern)))
                .isEmpty();
        assertThatThrownBy(() -> acting.as(ground.user("TEAM2"), () -> findings.withDetails(finding)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void it_stays_through_submission_is_in_no_draft_and_outlives_the_audit() {
        var finding = made("MANAGER1", concern);
        assertThat(acting.as(ground.user("ASSESSOR2"), () -> findings.proposals(ground.elmAudit())))
                .hasSize(5);
        shared.share(ground, "HOLDER1");
        assertThat(acting.as(ground.user("HOLDER1"), () -> drafts.draft(ground.elmAudit()))
                        .points())
                .extracting(DraftPage.Point::finding)
                .hasSize(5)
                .doesNotContain(finding);
        assertThat(listed("LEAD", URGENT)).containsExactly(finding);
        isTakenOn();
        var version = shared.version(ground);
        acting.run(
                ground.user("LEAD"),
                () -> conclusions.withdraw(command(), ground.elmAudit(), version, "The family moved."));
        assertThat(listed("LEAD", URGENT)).containsExactly(finding);
        assertThat(acting.as(ground.user("MANAGER1"), () -> actions.raise(command(), finding, "See her today")))
                .isPositive();
    }

    private void isTakenOn() {
        acting.run(
                ground.user("MANAGER1"),
                () -> concerns.acknowledge(
                        command(),
                        concern,
                        raisedConcerns.open(concern).concern().getVersion(),
                        "I am driving there."));
    }

    @Test
    void other_findings_wait_as_before() {
        councils.submit(ground);
        var other = councils.finding(ground.elmAudit(), AuditedCouncil.MAJOR);
        assertRule(
                "improvement.rule.auditNotFinal",
                () -> acting.as(ground.user("MANAGER1"), () -> actions.raise(command(), other, "Later")));
    }
}
