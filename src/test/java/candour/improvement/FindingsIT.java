package candour.improvement;

import static candour.improvement.AuditedCouncil.MAJOR;
import static candour.improvement.AuditedCouncil.MINOR;
import static candour.improvement.AuditedCouncil.OPPORTUNITY;
import static candour.improvement.AuditedCouncil.OTHER_MINOR;
import static candour.improvement.AuditedCouncil.STRENGTH;
import static candour.improvement.Proposal.UNTOUCHED;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.Role;
import candour.account.Accounts;
import candour.audit.AuditRows;
import candour.improvement.AuditedCouncil.Ground;
import candour.organisation.Handovers;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The assessor checks what the answers raise; submitting confirms what stands. */
@ArquillianTest
class FindingsIT {

    @Inject
    private AuditedCouncil councils;

    @Inject
    private AuditRows audits;

    @Inject
    private Accounts accounts;

    @Inject
    private Handovers handovers;

    @Inject
    private Acting acting;

    @Inject
    private Findings findings;

    @Inject
    private FindingSearch search;

    @Inject
    private TrailSearch trail;

    private List<Proposal> proposals(Ground ground) {
        return acting.as(ground.user("ASSESSOR2"), () -> search.proposals(ground.elmAudit()));
    }

    private Proposal proposal(Ground ground, Origin origin) {
        return proposals(ground).stream()
                .filter(each -> each.origin().equals(origin))
                .findFirst()
                .orElseThrow();
    }

    private void withdraw(Ground ground, Origin origin) {
        var seen = proposal(ground, origin).version();
        acting.run(
                ground.user("ASSESSOR2"), () -> findings.withdraw(ground.elmAudit(), origin, seen, "Put right since."));
    }

    private void merge(Ground ground, Origin origin, Origin into) {
        var seen = proposal(ground, origin).version();
        acting.run(ground.user("ASSESSOR2"), () -> findings.merge(ground.elmAudit(), origin, seen, into, "One habit."));
    }

    @Test
    void are_proposed_from_the_answers_strengths_first_and_nothing_is_stored_by_looking() {
        var ground = councils.answered();
        assertThat(proposals(ground))
                .extracting(Proposal::origin)
                .containsExactly(STRENGTH, OPPORTUNITY, MINOR, OTHER_MINOR, MAJOR);
        assertThat(proposals(ground).get(2).title()).isEqualTo("Time with family: not met");
        assertThat(proposals(ground).get(0).text()).isEqualTo("Her words shape every part of the plan.");
        assertThat(councils.count("Finding", ground)).isZero();
    }

    @Test
    void follow_changed_answers_and_keep_what_was_decided() {
        var ground = councils.answered();
        withdraw(ground, MINOR);
        audits.answer(ground.elmAudit(), "B3", "YES", null);
        assertThat(proposals(ground)).extracting(Proposal::origin).doesNotContain(MINOR);
        audits.answer(ground.elmAudit(), "B3", "NO", null);
        assertThat(proposal(ground, MINOR).status()).isEqualTo(FindingStatus.WITHDRAWN);
        assertThat(proposal(ground, MINOR).reason()).isEqualTo("Put right since.");
    }

    @Test
    void are_confirmed_with_the_audit_but_for_what_was_left_out() {
        var ground = councils.answered();
        withdraw(ground, OPPORTUNITY);
        merge(ground, OTHER_MINOR, MINOR);
        acting.run(
                ground.user("ASSESSOR2"),
                () -> findings.reword(ground.elmAudit(), MAJOR, UNTOUCHED, "Too late", "By a year."));
        councils.submit(ground);
        assertThat(found(ground, FindingStatus.CONFIRMED))
                .containsExactly(titleOf(ground, STRENGTH), "Too late", titleOf(ground, MINOR));
        assertThat(found(ground, FindingStatus.MERGED)).hasSize(1);
        assertThat(found(ground, FindingStatus.WITHDRAWN)).hasSize(1);
        assertThat(proposals(ground)).isEmpty();
        var standards =
                acting.as(ground.user("LEAD"), () -> search.standards(councils.finding(ground.elmAudit(), MINOR)));
        assertThat(standards).extracting(Standard::code).containsExactlyInAnyOrder("B3", "B4");
    }

    @Test
    void are_nobodys_to_read_while_they_are_only_proposed() {
        var ground = councils.answered();
        acting.run(
                ground.user("ASSESSOR2"),
                () -> findings.reword(ground.elmAudit(), MINOR, UNTOUCHED, "Too late", "By a year."));
        var id = councils.finding(ground.elmAudit(), MINOR);
        assertThat(acting.as(ground.user("LEAD"), () -> search.standards(id))).isEmpty();
        councils.submit(ground);
        assertThat(acting.as(ground.user("LEAD"), () -> search.standards(id))).hasSize(1);
    }

    @Test
    void of_somebody_elses_audit_are_refused_with_one_line_of_the_trail() {
        var ground = councils.answered();
        assertThatThrownBy(() -> acting.run(
                        ground.user("ASSESSOR1"),
                        () -> findings.withdraw(ground.elmAudit(), MINOR, UNTOUCHED, "Put right since.")))
                .isInstanceOf(NotFound.class);
        var refused = new TrailFilter(TrailEvent.Kind.REFUSED, null, null, null);
        assertThat(acting.as(ground.user("ADMIN"), () -> trail.rows(refused, new Page(0, 25))))
                .hasSize(1);
    }

    private List<String> found(Ground ground, FindingStatus status) {
        return acting
                .as(
                        ground.user("LEAD"),
                        () -> search.rows(new FindingFilter(status, null, null, false), new Page(0, 25)))
                .stream()
                .map(FindingRow::title)
                .toList();
    }

    private String titleOf(Ground ground, Origin origin) {
        var id = councils.finding(ground.elmAudit(), origin);
        return acting.as(ground.user("LEAD"), () -> search.withDetails(id)).getTitle();
    }

    @Test
    void that_the_last_answers_no_longer_raise_are_dropped_and_merges_into_them_undone() {
        var ground = councils.answered();
        merge(ground, OTHER_MINOR, MINOR);
        audits.answer(ground.elmAudit(), "B3", "YES", null);
        councils.submit(ground);
        assertThat(councils.count("Finding", ground)).isEqualTo(4);
        assertThat(acting.as(
                        ground.user("LEAD"),
                        () -> search.withDetails(councils.finding(ground.elmAudit(), OTHER_MINOR))))
                .satisfies(finding -> assertThat(finding.isConfirmed()).isTrue())
                .satisfies(finding -> assertThat(finding.getMergedInto()).isNull());
    }

    @Test
    void are_put_back() {
        var ground = councils.answered();
        withdraw(ground, MAJOR);
        var seen = proposal(ground, MAJOR).version();
        acting.run(ground.user("ASSESSOR2"), () -> findings.putBack(ground.elmAudit(), MAJOR, seen));
        assertThat(proposal(ground, MAJOR).isStanding()).isTrue();
    }

    @Test
    void whose_merge_fell_away_can_be_worked_on_like_any_other() {
        var ground = councils.answered();
        merge(ground, OTHER_MINOR, MINOR);
        withdraw(ground, MINOR);
        var seen = proposal(ground, OTHER_MINOR);
        assertThat(seen.isStanding()).isTrue();
        acting.run(
                ground.user("ASSESSOR2"),
                () -> findings.reword(ground.elmAudit(), OTHER_MINOR, seen.version(), "Own", "Words"));
        assertThat(proposal(ground, OTHER_MINOR).title()).isEqualTo("Own");
    }

    @Test
    void are_not_decided_about_from_an_old_page() {
        var ground = councils.answered();
        withdraw(ground, MINOR);
        assertThatThrownBy(() -> acting.run(
                        ground.user("ASSESSOR2"),
                        () -> findings.withdraw(ground.elmAudit(), MINOR, UNTOUCHED, "From another tab.")))
                .isInstanceOf(StaleVersion.class);
        assertThat(proposal(ground, MINOR).reason()).isEqualTo("Put right since.");
    }

    @Test
    void are_judged_anew_by_whom_the_audit_is_handed_to_and_are_no_longer_the_first_assessors() {
        var ground = councils.answered();
        merge(ground, OTHER_MINOR, MINOR);
        withdraw(ground, MAJOR);
        acting.run(ground.user("ADMIN"), () -> accounts.grant(ground.person("LEAD"), Role.ASSESSOR, null, null));
        var went = acting.as(
                ground.user("ADMIN"),
                () -> handovers.handOver(
                        ground.person("ASSESSOR2"), ground.person("LEAD"), List.of("audit-" + ground.elmAudit())));
        assertThat(went.went()).isEqualTo(1);
        assertThatThrownBy(() -> proposals(ground)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.run(
                        ground.user("ASSESSOR2"),
                        () -> findings.withdraw(ground.elmAudit(), MINOR, UNTOUCHED, "Still mine.")))
                .isInstanceOf(NotFound.class);
        councils.answerAll(ground.elmAudit());
        assertThat(acting.as(ground.user("LEAD"), () -> search.proposals(ground.elmAudit())))
                .hasSize(5)
                .allSatisfy(proposal -> assertThat(proposal.version()).isEqualTo(UNTOUCHED))
                .allSatisfy(proposal -> assertThat(proposal.isStanding()).isTrue());
    }

    @Test
    void that_no_answer_raises_cannot_be_decided_about() {
        var ground = councils.answered();
        var invented = new Origin("NOT_MET", "Z9");
        assertRule(
                "improvement.rule.noLongerRaised",
                () -> acting.run(
                        ground.user("ASSESSOR2"),
                        () -> findings.withdraw(ground.elmAudit(), invented, UNTOUCHED, "None.")));
    }

    @Test
    void no_longer_change_once_the_audit_is_submitted() {
        var ground = councils.submitted();
        assertRule(
                "improvement.rule.auditSubmitted",
                () -> acting.run(
                        ground.user("ASSESSOR2"),
                        () -> findings.withdraw(ground.elmAudit(), MINOR, 0, "Second thought.")));
    }

    @Test
    void belong_to_the_assessor_of_the_audit_until_then() {
        var ground = councils.answered();
        assertThatThrownBy(() -> acting.as(ground.user("ASSESSOR1"), () -> search.proposals(ground.elmAudit())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.run(
                        ground.user("ASSESSOR1"),
                        () -> findings.withdraw(ground.elmAudit(), MINOR, UNTOUCHED, "Not mine.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(ground.user("LEAD"), () -> search.proposals(ground.elmAudit())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.run(
                        ground.user("MANAGER1"), () -> findings.reword(ground.elmAudit(), MINOR, UNTOUCHED, "t", "t")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void leave_their_steps_in_the_trail_and_no_words() {
        var ground = councils.answered();
        withdraw(ground, MINOR);
        councils.submit(ground);
        var lines = acting.as(ground.user("ADMIN"), () -> trail.rows(TrailFilter.ALL, new Page(0, 50)));
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.what()).isEqualTo("improvement.trail.findingWithdrawn");
            assertThat(line.subjectId()).isEqualTo(ground.elmAudit());
            assertThat(line.detail()).isEqualTo("NOT_MET:B3");
        });
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.what()).isEqualTo("improvement.trail.findingsConfirmed");
            assertThat(line.kind()).isEqualTo(TrailEvent.Kind.DID);
            assertThat(line.detail()).isEqualTo("4");
        });
    }
}
