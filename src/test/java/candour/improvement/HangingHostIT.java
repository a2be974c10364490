package candour.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import candour.improvement.AuditedCouncil.Ground;
import candour.notification.NoticeKind;
import candour.notification.NoticeRound;
import candour.notification.NoticeRow;
import candour.notification.NoticeState;
import candour.notification.WebhookSearch;
import candour.notification.Webhooks;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.HangingHost;
import candour.support.Receiver;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A host that takes the call and never answers keeps nobody waiting for long, and is called again later. */
@ArquillianTest
class HangingHostIT {

    /** Ten seconds of patience for each of two, and time to spare. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(30);

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

    @Test
    void the_round_comes_to_its_end_the_next_address_is_told_and_theirs_is_tried_again() throws Exception {
        var ground = councils.submitted();
        councils.planned(ground);
        try (var silent = HangingHost.silent();
                var dripping = HangingHost.dripping();
                var good = new Receiver()) {
            for (var address : List.of(silent.address(), dripping.address(), good.address())) {
                register(ground, address);
            }
            var now = councils.today()
                    .plusDays(31)
                    .atTime(1, 0)
                    .atZone(clock.getZone())
                    .toInstant();
            var began = System.nanoTime();
            round.look(now);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST_ROUND);
            assertThat(List.of(silent.calls(), dripping.calls(), good.told().size()))
                    .containsExactly(1, 1, 1);
            for (var host : List.of(silent.address(), dripping.address())) {
                var notice = noticeTo(ground, host);
                assertThat(notice.state()).as(host).isEqualTo(NoticeState.ON_ITS_WAY);
                assertThat(notice.failure()).as(host).contains("Timeout");
                assertThat(notice.nextTryAt()).as(host).isEqualTo(now.plusSeconds(60));
            }
            assertThat(noticeTo(ground, good.address()).state()).isEqualTo(NoticeState.TAKEN);
            withdrawAll(ground);
        }
    }

    private void register(Ground ground, String address) {
        acting.as(
                ground.user("ADMIN"),
                () -> webhooks.register(AuditedCouncil.command(), address, EnumSet.of(NoticeKind.ACTION_OVERDUE)));
    }

    private NoticeRow noticeTo(Ground ground, String address) {
        return acting.as(ground.user("ADMIN"), () -> search.notices(new Page(0, 9))).stream()
                .filter(notice -> notice.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    /** Other tests look after the same notices. */
    private void withdrawAll(Ground ground) {
        acting.as(ground.user("ADMIN"), search::webhooks)
                .forEach(each -> acting.run(ground.user("ADMIN"), () -> webhooks.withdraw(each.id())));
    }
}
