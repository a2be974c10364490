package candour.improvement;

import static candour.improvement.AuditedCouncil.MAJOR;
import static candour.improvement.AuditedCouncil.MINOR;
import static candour.improvement.AuditedCouncil.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.audit.AuditSearch;
import candour.audit.AuditStatus;
import candour.audit.Conclusions;
import candour.audit.DraftSearch;
import candour.audit.MyAudit;
import candour.audit.ResultSearch;
import candour.audit.WithdrawnAudit;
import candour.improvement.AuditedCouncil.Ground;
import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ConclusionsIT {

    @Inject
    private SharedCouncil shared;

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private FindingSearch findings;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private Conclusions conclusions;

    @Inject
    private DraftSearch lives;

    @Inject
    private AuditSearch audits;

    @Inject
    private ResultSearch results;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    private Finding finding(Ground ground, Origin origin) {
        var id = councils.finding(ground.elmAudit(), origin);
        return acting.as(ground.user("LEAD"), () -> findings.withDetails(id));
    }

    private Long raise(Ground ground, Origin origin) {
        var id = councils.finding(ground.elmAudit(), origin);
        return acting.as(ground.user("MANAGER1"), () -> actions.raise(command(), id, "Plans say it"));
    }

    @Test
    void a_result_waits_for_replies_until_the_last_day_and_keeps_that_there_was_none() {
        var ground = shared.shared();
        assertRule("audit.rule.replyOpen", () -> shared.finalises(ground, "ASSESSOR2"));
        clocks.at(clock.instant().plus(Duration.ofDays(40)), () -> {
            shared.finalises(ground, "ASSESSOR2");
            return null;
        });
        assertThat(shared.status(ground)).isEqualTo(AuditStatus.FINAL);
        assertThat(shared.readers(ground)).containsExactly("HOLDER1 no reply", "TEAM1");
    }

    @Test
    void a_correction_for_the_child_does_not_wait() {
        var ground = councils.onlySubmitted();
        var finding = councils.finding(ground.elmAudit(), MAJOR);
        assertRule("improvement.rule.auditNotFinal", () -> raise(ground, MAJOR));
        var correction = acting.as(
                ground.user("MANAGER1"), () -> actions.correct(command(), finding, "Hold the meeting this week"));
        assertThat(correction).isPositive();
        assertRule(
                "improvement.rule.alreadyRaised",
                () -> acting.as(ground.user("MANAGER1"), () -> actions.correct(command(), finding, "Again")));
    }

    @Test
    void an_audit_is_closed_by_the_quality_lead_once_no_action_is_open() {
        var ground = councils.submitted();
        var version = shared.version(ground);
        for (var other : List.of("ASSESSOR2", "MANAGER1", "HOLDER1")) {
            assertThatThrownBy(() -> acting.run(
                            ground.user(other), () -> conclusions.close(command(), ground.elmAudit(), version)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
        councils.raised(ground);
        assertRule(
                "audit.rule.actionsOpen",
                () -> acting.run(ground.user("LEAD"), () -> conclusions.close(command(), ground.elmAudit(), version)));
        var without = councils.submitted();
        var command = command();
        var seen = shared.version(without);
        acting.run(without.user("LEAD"), () -> conclusions.close(command, without.elmAudit(), seen));
        acting.run(without.user("LEAD"), () -> conclusions.close(command, without.elmAudit(), seen));
        assertThat(shared.status(without)).isEqualTo(AuditStatus.CLOSED);
    }

    @Test
    void a_case_is_judged_anew_and_the_earlier_result_stays_readable() {
        var ground = councils.submitted();
        var version = shared.version(ground);
        var due = councils.today().plusDays(20);
        assertRule("audit.rule.reasonMissing", () -> reopen(ground, version, " ", due));
        assertRule(
                "audit.rule.dueInPast",
                () -> reopen(ground, version, "Wrong file.", councils.today().minusDays(1)));
        reopen(ground, version, "The wrong file was read.", due);
        assertThat(shared.status(ground)).isEqualTo(AuditStatus.REOPENED);
        var anew = acting.as(ground.user("LEAD"), () -> lives.life(ground.elmAudit()))
                .anew();
        assertThat(acting.as(ground.user("ASSESSOR2"), audits::mine).toDo())
                .extracting(MyAudit::id)
                .contains(anew);
        assertThat(acting.as(ground.user("LEAD"), () -> lives.life(anew)).earlier())
                .isEqualTo(ground.elmAudit());
        assertThat(acting.as(ground.user("DIRECTOR"), () -> lives.life(ground.elmAudit()))
                        .anew())
                .as("until it is judged")
                .isNull();
        assertThat(finding(ground, MINOR).isActionable()).isFalse();
        assertThat(acting.as(ground.user("LEAD"), () -> findings.count(FindingFilter.CONFIRMED)))
                .isZero();
        assertThat(acting.as(ground.user("LEAD"), () -> findings.rows(FindingFilter.CONFIRMED, new Page(0, 25))))
                .isEmpty();
        assertRule("improvement.rule.auditDropped", () -> raise(ground, MINOR));
    }

    private void reopen(Ground ground, int version, String reason, LocalDate due) {
        acting.run(ground.user("LEAD"), () -> conclusions.reopen(command(), ground.elmAudit(), version, reason, due));
    }

    @Test
    void a_withdrawn_audit_leaves_the_assessors_work_and_its_findings_count_no_more() {
        var ground = councils.onlySubmitted();
        withdraw(ground, "LEAD", ground.elmAudit());
        assertThat(shared.status(ground)).isEqualTo(AuditStatus.WITHDRAWN);
        assertThat(acting.as(ground.user("LEAD"), () -> findings.count(FindingFilter.CONFIRMED)))
                .isZero();
        assertThat(finding(ground, MINOR).getReason()).isEqualTo("The family moved.");
        withdraw(ground, "LEAD", ground.quayAudit());
        assertThat(acting.as(ground.user("DIRECTOR"), () -> lives.life(ground.quayAudit()))
                        .knowing())
                .as("withdrawn before it was judged")
                .isNotEmpty();
        var round = councils.roundOf(ground.elmAudit());
        assertThat(acting.as(ground.user("LEAD"), () -> results.withdrawnOf(round)))
                .extracting(WithdrawnAudit::pseudonym, WithdrawnAudit::reason)
                .containsExactly(tuple("P-1", "The family moved."), tuple("P-2", "The family moved."));
        assertThat(acting.as(ground.user("MANAGER1"), () -> results.withdrawnOf(round)))
                .extracting(WithdrawnAudit::pseudonym)
                .containsExactly("P-1");
        assertThat(acting.as(ground.user("ASSESSOR1"), audits::mine).toDo())
                .extracting(MyAudit::id)
                .doesNotContain(ground.quayAudit());
        assertThatThrownBy(() -> withdraw(ground, "ASSESSOR1", ground.quayAudit()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> withdraw(councils.ground(), "LEAD", ground.quayAudit()))
                .isInstanceOf(NotFound.class);
    }

    private void withdraw(Ground by, String person, Long audit) {
        acting.run(
                by.user(person), () -> conclusions.withdraw(command(), audit, versionOf(audit), "The family moved."));
    }

    private int versionOf(Long audit) {
        return councils.auditVersion(audit);
    }
}
