package candour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    private final Account account = new Account(null, "ruth", "hash");

    @Nested
    class A_wrong_password {

        @Test
        void leaves_it_open_nine_times() {
            fail(9);
            assertThat(account.mayTryAt(NOW)).isTrue();
        }

        @Test
        void locks_it_the_tenth_time_for_a_quarter_of_an_hour() {
            fail(10);
            assertThat(account.mayTryAt(NOW)).isFalse();
            assertThat(account.mayTryAt(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)))
                    .isFalse();
            assertThat(account.mayTryAt(NOW.plus(Duration.ofMinutes(15)))).isTrue();
        }

        @Test
        void is_forgotten_after_a_right_one() {
            fail(9);
            account.succeeded();
            fail(9);
            assertThat(account.mayTryAt(NOW)).isTrue();
        }
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            account.failed(NOW);
        }
    }
}
