package candour.improvement;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.audit.AuditFinal;
import candour.improvement.AuditedCouncil.Ground;
import candour.notification.NoticeKind;
import candour.notification.NoticeRound;
import candour.notification.NoticeRow;
import candour.notification.NoticeState;
import candour.notification.WebhookSearch;
import candour.notification.Webhooks;
import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.Receiver;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other systems are told once that an action became overdue, by whoever looks, in words that say nothing more. */
@ArquillianTest
class NoticesIT {

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookSearch search;

    @Inject
    private NoticeRound round;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFinal> made;

    @Inject
    private UserTransaction transaction;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void hangUp() {
        receiver.close();
    }

    @Test
    void an_action_that_becomes_overdue_is_told_once_and_signed() throws Exception {
        var ground = councils.submitted();
        var secret = register(ground);
        assertThat(secret).matches("[0-9a-f]{64}");
        var action = councils.planned(ground);
        var dueOn = councils.today().plusDays(30);
        round.look(at(30, 23));
        assertThat(receiver.told()).as("its day still counts as in time").isEmpty();
        round.look(at(31, 1));
        round.look(at(31, 2));
        round.look(at(32, 1));
        assertThat(receiver.told()).hasSize(1);
        var told = receiver.told().get(0);
        var body = JsonMapper.builder().build().readTree(told.body());
        assertThat(body).hasSize(3);
        assertThat(body.path("kind").asText()).isEqualTo("ACTION_OVERDUE");
        assertThat(body.path("id").asLong()).isEqualTo(action);
        assertThat(body.path("time").asText())
                .isEqualTo(dueOn.plusDays(1)
                        .atStartOfDay(Clocks.LONDON)
                        .toInstant()
                        .toString());
        var seconds = String.valueOf(at(31, 1).getEpochSecond());
        assertThat(told.headers().get("candour-signature"))
                .isEqualTo("t=" + seconds + ",v1=" + hmac(secret, seconds + "." + told.body()));
        assertThat(notices(ground)).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(NoticeState.TAKEN);
            assertThat(told.headers().get("candour-notice")).isEqualTo("" + notice.id());
        });
        councils.setDue(action, councils.today().plusDays(40));
        round.look(at(41, 1));
        assertThat(receiver.told())
                .as("planned for another day and overdue again")
                .hasSize(2);
    }

    @Test
    void an_audit_whose_result_is_final_is_told_with_it_or_not_at_all() throws Exception {
        var ground = councils.submitted();
        register(ground);
        var other = councils.ground();
        register(other);
        transaction.begin();
        made.fire(new AuditFinal(ground.elmAudit()));
        transaction.rollback();
        round.look(clock.instant().plusSeconds(1));
        assertThat(receiver.told()).isEmpty();
        transaction.begin();
        made.fire(new AuditFinal(ground.elmAudit()));
        transaction.commit();
        round.look(clock.instant().plusSeconds(1));
        round.look(clock.instant().plusSeconds(2));
        assertThat(receiver.told()).hasSize(1);
        var body = JsonMapper.builder().build().readTree(receiver.told().get(0).body());
        assertThat(body).hasSize(3);
        assertThat(body.path("kind").asText()).isEqualTo("AUDIT_FINAL");
        assertThat(body.path("id").asLong()).isEqualTo(ground.elmAudit());
        assertThat(notices(other)).isEmpty();
    }

    @Test
    void what_is_not_taken_is_tried_again_and_given_up_in_the_open() {
        var ground = councils.submitted();
        register(ground);
        councils.planned(ground);
        receiver.answers("302 Found\r\nLocation: " + receiver.address());
        var first = at(31, 1);
        round.look(first);
        assertThat(receiver.told()).as("not sent on").hasSize(1);
        assertThat(notices(ground).get(0)).satisfies(notice -> {
            assertThat(notice.failure()).isEqualTo("HTTP 302");
            assertThat(notice.nextTryAt()).isEqualTo(first.plusSeconds(60));
        });
        receiver.answers("500 Oops");
        round.look(first.plusSeconds(59));
        assertThat(receiver.told()).hasSize(1);
        var now = first;
        for (var tries = 2; tries <= 20; tries++) {
            now = notices(ground).get(0).nextTryAt();
            round.look(now);
        }
        assertThat(receiver.told()).hasSize(20);
        assertThat(Duration.between(first, now)).isGreaterThan(Duration.ofDays(2));
        assertThat(notices(ground).get(0))
                .extracting(NoticeRow::state, NoticeRow::tries, NoticeRow::failure)
                .containsExactly(NoticeState.GIVEN_UP, 20, "HTTP 500");
        round.look(now.plus(Duration.ofDays(1)));
        assertThat(receiver.told()).hasSize(20);
    }

    @Test
    void nothing_is_told_of_before_of_elsewhere_or_to_who_was_withdrawn() {
        var ground = councils.submitted();
        var late = councils.planned(ground);
        councils.setDue(late, councils.today().minusDays(2));
        var other = councils.submitted();
        councils.planned(other);
        register(ground);
        round.look(at(31, 1));
        assertThat(receiver.told()).isEmpty();
        councils.setDue(late, councils.today().minusDays(1));
        receiver.answers("500 Oops");
        round.look(at(0, 12));
        assertThat(receiver.told())
                .as("overdue since the day that it was registered")
                .hasSize(1);
        var webhook = acting.as(ground.user("ADMIN"), search::webhooks).get(0);
        acting.run(ground.user("ADMIN"), () -> webhooks.withdraw(webhook.id()));
        round.look(at(1, 12));
        assertThat(receiver.told()).hasSize(1);
    }

    @Test
    void only_an_administrator_registers_and_sees_and_only_of_the_own_council() {
        var ground = councils.ground();
        for (var person : List.of("LEAD", "DIRECTOR", "MANAGER1", "TEAM1", "ASSESSOR1")) {
            assertThatThrownBy(() -> register(ground, person, AuditedCouncil.command()))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(ground.user(person), search::webhooks))
                    .isInstanceOf(NotPermitted.class);
        }
        var command = AuditedCouncil.command();
        register(ground, "ADMIN", command);
        assertRule("notification.rule.registeredAlready", () -> register(ground, "ADMIN", command));
        assertRule(
                "notification.rule.noKind",
                () -> acting.as(
                        ground.user("ADMIN"),
                        () -> webhooks.register(AuditedCouncil.command(), receiver.address(), Set.of())));
        var id = acting.as(ground.user("ADMIN"), search::webhooks).get(0).id();
        var other = councils.ground();
        assertThatThrownBy(() -> acting.run(other.user("ADMIN"), () -> webhooks.withdraw(id)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(other.user("ADMIN"), search::webhooks)).isEmpty();
        assertThat(acting.as(other.user("ADMIN"), search::count)).isZero();
    }

    private String register(Ground ground) {
        return register(ground, "ADMIN", AuditedCouncil.command());
    }

    private String register(Ground ground, String person, String command) {
        return acting.as(
                ground.user(person),
                () -> webhooks.register(command, receiver.address(), EnumSet.allOf(NoticeKind.class)));
    }

    private List<NoticeRow> notices(Ground ground) {
        return acting.as(ground.user("ADMIN"), () -> search.notices(new Page(0, 9)));
    }

    /** So many days from today, at that hour in London. */
    private Instant at(int days, int hour) {
        return councils.today()
                .plusDays(days)
                .atTime(hour, 0)
                .atZone(clock.getZone())
                .toInstant();
    }

    private static String hmac(String secret, String said) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
    }
}
