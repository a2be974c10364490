package candour.improvement;

import static candour.improvement.AuditedCouncil.MAJOR;
import static candour.improvement.AuditedCouncil.MINOR;
import static candour.improvement.AuditedCouncil.command;
import static candour.improvement.SharedCouncil.sending;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.audit.HeldAudits;
import candour.audit.Part;
import candour.improvement.AuditedCouncil.Ground;
import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.template.FindingKind;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RepliesIT {

    private static final ReplyContent ADDED = new ReplyContent("The plan was there.", null, null, null, null, null);

    @Inject
    private SharedCouncil shared;

    @Inject
    private AuditedCouncil councils;

    @Inject
    private HeldAudits held;

    @Inject
    private Acting acting;

    @Inject
    private Replies replies;

    @Inject
    private ReplySearch search;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    private DraftPage draft(Ground ground, String person) {
        return acting.as(ground.user(person), () -> search.draft(ground.elmAudit()));
    }

    private List<SentReply> replies(Ground ground, String person) {
        return acting.as(ground.user(person), () -> search.ofAudit(ground.elmAudit()));
    }

    @Test
    void the_draft_shows_strengths_first_and_is_the_practitioners_to_write() {
        var page = draft(shared.shared(), "HOLDER1");
        assertThat(page.points())
                .extracting(DraftPage.Point::kind)
                .containsExactly(
                        FindingKind.GOOD_PRACTICE,
                        FindingKind.MAJOR,
                        FindingKind.MINOR,
                        FindingKind.MINOR,
                        FindingKind.OPPORTUNITY);
        assertThat(page.getStrengths()).hasSize(1);
        assertThat(page.isWritable()).isTrue();
        assertThat(page.assessor()).isEqualTo("ASSESSOR2");
    }

    @Test
    void a_foreign_draft_is_not_there_whatever_the_role() {
        var ground = shared.shared();
        for (var other : List.of("HOLDER2", "LEAD", "DIRECTOR", "MANAGER1", "ASSESSOR2", "TEAM2", "ADMIN")) {
            assertThatThrownBy(() -> draft(ground, other)).as(other).isInstanceOf(NotFound.class);
        }
        var elsewhere = shared.shared();
        assertThatThrownBy(() -> acting.as(elsewhere.user("HOLDER1"), () -> search.draft(ground.elmAudit())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> shared.says(ground, "HOLDER2", MINOR, Stance.AGREE, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> shared.says(ground, "LEAD", MINOR, Stance.AGREE, null))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void before_it_is_shared_nobody_finds_it() {
        var ground = councils.onlySubmitted();
        assertThatThrownBy(() -> draft(ground, "HOLDER1")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_line_manager_reads_along_and_sees_a_reply_once_it_is_sent() {
        var ground = shared.shared();
        shared.says(ground, "HOLDER1", MINOR, Stance.DISAGREE, "It is in the plan.");
        assertThat(draft(ground, "TEAM1").part()).isEqualTo(Part.LINE_MANAGER);
        assertThat(draft(ground, "TEAM1").isWritable()).isFalse();
        assertThat(draft(ground, "TEAM1").replies()).isEmpty();
        assertThat(draft(ground, "TEAM1").points())
                .extracting(DraftPage.Point::words)
                .containsOnlyNulls();
        assertThatThrownBy(() -> shared.says(ground, "TEAM1", MINOR, Stance.AGREE, null))
                .isInstanceOf(NotPermitted.class);
        shared.sends(ground, "HOLDER1");
        assertThat(draft(ground, "TEAM1").replies()).extracting(SentReply::name).containsExactly("HOLDER1");
    }

    @Test
    void what_is_typed_is_kept_and_a_repeated_sending_counts_once() {
        var ground = shared.shared();
        var finding = councils.finding(ground.elmAudit(), MINOR);
        var sending = sending();
        var first = acting.as(
                ground.user("HOLDER1"),
                () -> replies.say(ground.elmAudit(), finding, Stance.PARTLY, "Half.", Reply.ABSENT, sending));
        var again = acting.as(
                ground.user("HOLDER1"),
                () -> replies.say(ground.elmAudit(), finding, Stance.PARTLY, "Half.", Reply.ABSENT, sending));
        assertThat(again.version()).isEqualTo(first.version());
        acting.run(ground.user("HOLDER1"), () -> replies.write(ground.elmAudit(), ADDED, Reply.ABSENT, sending()));
        assertThat(draft(ground, "HOLDER1").content()).isEqualTo(ADDED);
        assertThat(draft(ground, "HOLDER1").points())
                .filteredOn(point -> point.finding().equals(finding))
                .extracting(DraftPage.Point::words)
                .containsExactly("Half.");
        assertThat(replies(ground, "ASSESSOR2")).isEmpty();
    }

    @Test
    void of_two_tabs_the_later_is_told_and_nothing_is_lost() {
        var ground = shared.shared();
        shared.says(ground, "HOLDER1", MINOR, Stance.AGREE, "From the first tab.");
        assertThatThrownBy(() -> shared.says(ground, "HOLDER1", MINOR, Stance.DISAGREE, "From the second."))
                .isInstanceOf(StaleVersion.class);
        acting.run(ground.user("HOLDER1"), () -> replies.write(ground.elmAudit(), ADDED, Reply.ABSENT, sending()));
        assertThatThrownBy(() -> acting.run(
                        ground.user("HOLDER1"),
                        () -> replies.write(ground.elmAudit(), ReplyContent.EMPTY, Reply.ABSENT, sending())))
                .isInstanceOf(StaleVersion.class);
        var seen = draft(ground, "HOLDER1").getSeen();
        shared.says(ground, "HOLDER1", MAJOR, Stance.AGREE, null);
        assertThatThrownBy(() ->
                        acting.run(ground.user("HOLDER1"), () -> replies.send(command(), ground.elmAudit(), seen)))
                .isInstanceOf(StaleVersion.class);
        assertThat(draft(ground, "HOLDER1").content()).isEqualTo(ADDED);
        assertThat(draft(ground, "HOLDER1").sentAt()).isNull();
    }

    @Test
    void two_practitioners_reply_side_by_side() {
        var ground = shared.shared("HOLDER1", "HOLDER2");
        shared.says(ground, "HOLDER1", MINOR, Stance.DISAGREE, "No.");
        shared.says(ground, "HOLDER2", MINOR, Stance.AGREE, null);
        shared.sends(ground, "HOLDER2");
        shared.sends(ground, "HOLDER1");
        assertThat(replies(ground, "ASSESSOR2"))
                .extracting(SentReply::name)
                .containsExactlyInAnyOrder("HOLDER1", "HOLDER2");
        assertThat(draft(ground, "HOLDER2").points())
                .extracting(DraftPage.Point::words)
                .containsOnlyNulls();
    }

    @Test
    void a_sent_reply_is_read_by_the_assessor_and_who_reads_results_and_does_not_change() {
        var ground = shared.disputed();
        for (var reader : List.of("ASSESSOR2", "LEAD", "MANAGER1", "DIRECTOR")) {
            assertThat(replies(ground, reader)).as(reader).hasSize(1);
        }
        for (var stranger : List.of("ASSESSOR1", "MANAGER2", "HOLDER2", "ADMIN")) {
            assertThat(replies(ground, stranger)).as(stranger).isEmpty();
        }
        assertRule(
                "improvement.rule.replySent",
                () -> shared.says(ground, "HOLDER1", AuditedCouncil.OPPORTUNITY, Stance.AGREE, "Other."));
        assertThat(shared.readers(ground)).containsExactly("HOLDER1 replied", "TEAM1");
    }

    @Test
    void one_that_is_being_sent_and_a_result_that_is_being_made_final_wait_for_each_other() throws Exception {
        var ground = shared.shared();
        shared.says(ground, "HOLDER1", MINOR, Stance.AGREE, null);
        assertThat(held.stops(ground.elmAudit(), () -> shared.sends(ground, "HOLDER1")))
                .isTrue();
        assertThat(draft(ground, "HOLDER1").sentAt()).isNull();
        shared.sends(ground, "HOLDER1");
        assertThat(draft(ground, "HOLDER1").sentAt()).isNotNull();
    }

    @Test
    void the_same_command_again_changes_nothing() {
        var ground = shared.shared();
        shared.says(ground, "HOLDER1", MINOR, Stance.AGREE, null);
        var seen = draft(ground, "HOLDER1").getSeen();
        var command = command();
        acting.run(ground.user("HOLDER1"), () -> replies.send(command, ground.elmAudit(), seen));
        acting.run(ground.user("HOLDER1"), () -> replies.send(command, ground.elmAudit(), seen));
        assertThat(replies(ground, "LEAD")).hasSize(1);
    }

    @Test
    void after_the_last_day_it_is_kept_and_not_sent() {
        var ground = shared.shared();
        var late = clock.instant().plus(Duration.ofDays(40));
        clocks.at(late, () -> {
            shared.says(ground, "HOLDER1", MINOR, Stance.DISAGREE, "Too late?");
            assertRule("audit.rule.replyClosed", () -> shared.sends(ground, "HOLDER1"));
            return null;
        });
        assertThat(draft(ground, "HOLDER1").points())
                .extracting(DraftPage.Point::words)
                .contains("Too late?");
        assertThat(draft(ground, "HOLDER1").sentAt()).isNull();
        assertThat(replies(ground, "LEAD")).isEmpty();
    }
}
