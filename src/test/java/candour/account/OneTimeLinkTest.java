package candour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimeLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    private final OneTimeLink link = new OneTimeLink("hash", NOW);

    @Test
    void works_until_a_day_has_passed() {
        assertThat(link.isUsableAt(NOW.plus(Duration.ofDays(1)).minusMillis(1))).isTrue();
        assertThat(link.isUsableAt(NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void for_a_password_it_lasts_over_a_weekend() {
        var link = new OneTimeLink("secret", null, NOW);
        assertThat(link.isUsableAt(NOW.plus(Duration.ofDays(4)).minusMillis(1))).isTrue();
        assertThat(link.isUsableAt(NOW.plus(Duration.ofDays(4)))).isFalse();
    }

    @Test
    void works_once() {
        link.use(NOW);
        assertThatThrownBy(() -> link.use(NOW)).hasMessage("account.rule.linkSpent");
    }
}
