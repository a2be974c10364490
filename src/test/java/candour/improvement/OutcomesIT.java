package candour.improvement;

import static candour.improvement.AuditedCouncil.MAJOR;
import static candour.improvement.AuditedCouncil.MINOR;
import static candour.improvement.AuditedCouncil.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.audit.AuditStatus;
import candour.audit.Conclusions;
import candour.improvement.AuditedCouncil.Ground;
import candour.shared.NotFound;
import candour.shared.Page;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.support.ApiAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What practitioners dispute is answered by who leads the audit, and shown to others once the result is final. */
@ArquillianTest
class OutcomesIT {

    private static final AnswerToFinding OPEN =
            new AnswerToFinding(Settlement.STAYS_OPEN, "We read it differently.", null, null, null);

    @Inject
    private SharedCouncil shared;

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private ApiAccess api;

    @Inject
    private Outcomes outcomes;

    @Inject
    private OutcomeSearch disputes;

    @Inject
    private ReplySearch drafts;

    @Inject
    private Replies replies;

    @Inject
    private FindingSearch findings;

    @Inject
    private DevelopmentPoints points;

    @Inject
    private DevelopmentSearch ownPoints;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private Conclusions conclusions;

    private Finding finding(Ground ground, Origin origin) {
        var id = councils.finding(ground.elmAudit(), origin);
        return acting.as(ground.user("LEAD"), () -> findings.withDetails(id));
    }

    private void settle(Ground ground, String person, Origin origin, AnswerToFinding answer) {
        var finding = finding(ground, origin);
        acting.run(ground.user(person), () -> outcomes.settle(finding.getId(), finding.getVersion(), answer));
    }

    private Long raise(Ground ground, Origin origin) {
        var id = councils.finding(ground.elmAudit(), origin);
        return acting.as(ground.user("MANAGER1"), () -> actions.raise(command(), id, "Plans say it"));
    }

    @Test
    void a_disputed_finding_becomes_final_with_one_change_and_one_that_stays_open() {
        var ground = shared.disputed();
        assertThat(acting.as(ground.user("ASSESSOR2"), () -> disputes.disputes(ground.elmAudit())))
                .extracting(Dispute::question)
                .containsExactly("A1", "B3");
        assertRule("audit.rule.unanswered", () -> shared.finalises(ground, "ASSESSOR2"));
        settle(
                ground,
                "ASSESSOR2",
                MAJOR,
                new AnswerToFinding(
                        Settlement.REWORDED, "You are right.", "Half a year", "Half a year earlier.", null));
        assertRule("audit.rule.unanswered", () -> shared.finalises(ground, "ASSESSOR2"));
        settle(ground, "ASSESSOR2", MINOR, OPEN);
        assertRule("improvement.rule.auditNotFinal", () -> raise(ground, MAJOR));
        shared.finalises(ground, "ASSESSOR2");
        assertThat(shared.status(ground)).isEqualTo(AuditStatus.FINAL);
        var reworded = finding(ground, MAJOR);
        assertThat(reworded.getText()).isEqualTo("Half a year earlier.");
        assertThat(reworded.getOutcome().submittedText()).isEqualTo("The threshold was crossed a year earlier.");
        assertThat(finding(ground, MINOR).getOutcome().isOpen()).isTrue();
        assertThat(raise(ground, MAJOR)).isPositive();
        assertRule("improvement.rule.notShared", () -> settle(ground, "ASSESSOR2", MINOR, OPEN));
    }

    private List<Stance> voices(Ground ground, Origin origin) {
        var id = councils.finding(ground.elmAudit(), origin);
        return acting.as(ground.user("MANAGER1"), () -> disputes.voices(id)).stream()
                .map(Dispute.Voice::stance)
                .toList();
    }

    private DraftPage draft(Ground ground, String person) {
        return acting.as(ground.user(person), () -> drafts.draft(ground.elmAudit()));
    }

    private DraftPage.Point point(Ground ground, String person, Origin origin) {
        var id = councils.finding(ground.elmAudit(), origin);
        return draft(ground, person).points().stream()
                .filter(each -> each.finding().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SentReply sentOf(Ground ground) {
        return draft(ground, "TEAM1").replies().stream()
                .filter(each -> each.name().equals("HOLDER1"))
                .findFirst()
                .orElseThrow();
    }

    /** HOLDER1 disputes two findings and a fact, and HOLDER2 agrees with one of the two. */
    private Ground answered() {
        var ground = shared.shared("HOLDER1", "HOLDER2");
        shared.says(ground, "HOLDER1", MINOR, Stance.DISAGREE, "It is in the plan.");
        shared.says(ground, "HOLDER1", MAJOR, Stance.PARTLY, "Not a whole year.");
        var fact = new ReplyContent(null, "A1", "It was in May.", null, null, null);
        acting.run(
                ground.user("HOLDER1"),
                () -> replies.write(ground.elmAudit(), fact, Reply.ABSENT, SharedCouncil.sending()));
        shared.says(ground, "HOLDER2", MINOR, Stance.AGREE, null);
        shared.sends(ground, "HOLDER1");
        shared.sends(ground, "HOLDER2");
        settle(ground, "LEAD", MINOR, OPEN);
        settle(ground, "LEAD", MAJOR, new AnswerToFinding(Settlement.REWORDED, "Yes.", "Half a year", "Half.", null));
        var disputed = acting.as(ground.user("LEAD"), () -> disputes.facts(ground.elmAudit()))
                .get(0);
        acting.run(
                ground.user("LEAD"),
                () -> outcomes.settleFact(
                        disputed.reply(), disputed.version(), FactSettlement.STAYS_OPEN, "The record says June."));
        return ground;
    }

    @Test
    void until_it_is_final_nobody_sees_an_answer_and_the_draft_says_what_was_submitted() {
        var ground = answered();
        assertThat(voices(ground, MINOR)).isEmpty();
        assertThat(finding(ground, MINOR).getFinalOutcome()).isNull();
        assertThat(finding(ground, MAJOR).getShownTitle()).isNotEqualTo("Half a year");
        assertThat(point(ground, "HOLDER2", MAJOR).text()).isEqualTo("The threshold was crossed a year earlier.");
        assertThat(point(ground, "HOLDER1", MAJOR).outcome()).isNull();
        assertThat(draft(ground, "HOLDER1").factOutcome()).isNull();
        assertThat(draft(ground, "HOLDER1").factAnswer()).isNull();
        assertThat(sentOf(ground).points()).extracting(SentReply.Said::outcome).containsOnlyNulls();
        assertThat(sentOf(ground).factOutcome()).isNull();
        assertThat(sentOf(ground).factAnswer()).isNull();
    }

    @Test
    void what_stays_open_is_shown_with_the_finding_once_it_is_final_and_nothing_else_that_was_said() {
        var ground = answered();
        shared.finalises(ground, "LEAD");
        assertThat(voices(ground, MINOR)).containsExactly(Stance.DISAGREE);
        assertThat(voices(ground, MAJOR)).isEmpty();
        assertThat(finding(ground, MINOR).getFinalOutcome().isOpen()).isTrue();
        assertThat(point(ground, "HOLDER2", MAJOR).title()).isEqualTo("Half a year");
        assertThat(draft(ground, "HOLDER1").factAnswer()).isEqualTo("The record says June.");
        assertThat(sentOf(ground).factOutcome()).isEqualTo(FactSettlement.STAYS_OPEN);
        var version = shared.version(ground);
        acting.run(
                ground.user("LEAD"),
                () -> conclusions.reopen(
                        command(),
                        ground.elmAudit(),
                        version,
                        "The wrong file was read.",
                        councils.today().plusDays(20)));
        assertThat(voices(ground, MINOR)).isEmpty();
    }

    @Test
    void answers_come_from_who_leads_the_audit_to_what_was_disputed() {
        var ground = shared.disputed();
        for (var other : List.of("ASSESSOR1", "HOLDER1", "TEAM1", "MANAGER1", "DIRECTOR")) {
            assertThatThrownBy(() -> settle(ground, other, MINOR, OPEN))
                    .as(other)
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> acting.as(ground.user(other), () -> disputes.disputes(ground.elmAudit())))
                    .as(other)
                    .isInstanceOf(NotFound.class);
        }
        var elsewhere = shared.disputed();
        var finding = finding(ground, MINOR);
        assertThatThrownBy(() -> acting.run(
                        elsewhere.user("LEAD"), () -> outcomes.settle(finding.getId(), finding.getVersion(), OPEN)))
                .isInstanceOf(NotFound.class);
        assertRule("improvement.rule.notDisputed", () -> settle(ground, "LEAD", AuditedCouncil.OTHER_MINOR, OPEN));
        settle(ground, "LEAD", MINOR, OPEN);
        assertThatThrownBy(() -> acting.run(
                        ground.user("ASSESSOR2"), () -> outcomes.settle(finding.getId(), finding.getVersion(), OPEN)))
                .isInstanceOf(StaleVersion.class);
    }

    private String listed(Ground ground, FindingStatus status, Origin origin) {
        var id = councils.finding(ground.elmAudit(), origin);
        var filter = new FindingFilter(status, null, null, false);
        var counted = acting.as(ground.user("MANAGER1"), () -> findings.count(filter));
        var rows = acting.as(ground.user("MANAGER1"), () -> findings.rows(filter, new Page(0, 25)));
        assertThat(rows).hasSize(counted.intValue());
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .map(FindingRow::title)
                .findFirst()
                .orElse(null);
    }

    private JsonNode toOtherSystems(Ground ground, String path) {
        return api.of(ground.user("MANAGER1")).get(path).json();
    }

    @Test
    void lists_and_other_systems_say_what_was_submitted_until_it_is_final_and_then_what_became_of_it() {
        var ground = answered();
        settle(ground, "LEAD", MINOR, new AnswerToFinding(Settlement.WITHDRAWN, "It is there.", null, null, null));
        var submitted = finding(ground, MAJOR).getShownTitle();
        var major = "/findings/" + councils.finding(ground.elmAudit(), MAJOR);
        var minor = "/findings/" + councils.finding(ground.elmAudit(), MINOR);
        assertThat(submitted).isNotEqualTo("Half a year");
        assertThat(listed(ground, FindingStatus.CONFIRMED, MAJOR)).isEqualTo(submitted);
        assertThat(listed(ground, FindingStatus.CONFIRMED, MINOR)).isNotNull();
        assertThat(listed(ground, FindingStatus.WITHDRAWN, MINOR)).isNull();
        assertThat(toOtherSystems(ground, major).path("title").asText()).isEqualTo(submitted);
        assertThat(toOtherSystems(ground, major).path("text").asText())
                .isEqualTo("The threshold was crossed a year earlier.");
        assertThat(toOtherSystems(ground, minor).path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(toOtherSystems(ground, "/findings").findValuesAsText("title"))
                .contains(submitted)
                .doesNotContain("Half a year");
        shared.finalises(ground, "LEAD");
        assertThat(listed(ground, FindingStatus.CONFIRMED, MAJOR)).isEqualTo("Half a year");
        assertThat(listed(ground, FindingStatus.CONFIRMED, MINOR)).isNull();
        assertThat(listed(ground, FindingStatus.WITHDRAWN, MINOR)).isNotNull();
        assertThat(toOtherSystems(ground, major).path("text").asText()).isEqualTo("Half.");
        assertThat(toOtherSystems(ground, minor).path("reason").asText()).isEqualTo("It is there.");
        assertThat(toOtherSystems(ground, "/findings").findValuesAsText("title"))
                .contains("Half a year");
    }

    @Test
    void who_answers_sees_the_answer_at_once_and_the_practitioners_own_point_keeps_the_old_title() {
        var ground = answered();
        var id = councils.finding(ground.elmAudit(), MAJOR);
        acting.run(ground.user("HOLDER1"), () -> points.make(ground.elmAudit(), id, DevelopmentPoint.ABSENT, "Ask."));
        assertThat(acting.as(ground.user("LEAD"), () -> disputes.disputes(ground.elmAudit())))
                .extracting(Dispute::title)
                .contains("Half a year");
        assertThat(acting.as(ground.user("HOLDER1"), ownPoints::mine))
                .extracting(DevelopmentLine::finding)
                .containsExactly("The decision to look after the child: not met, and it is critical");
    }
}
