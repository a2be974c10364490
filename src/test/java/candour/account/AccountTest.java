package candour.account;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.organisation.Person;
import candour.organisation.StaffFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    private final Account account =
            new Account(StaffFixture.employedUntil("P1", LocalDate.of(2026, 11, 17)), "ruth", "hash");

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

    @Nested
    class A_leaver {

        /** The last day is 17 November; in winter London keeps the time of Greenwich. */
        @Test
        void is_out_from_the_end_of_the_last_day() {
            assertThat(account.stateAt(Instant.parse("2026-11-17T23:59:59Z"))).isEqualTo(AccountState.OPEN);
            assertThat(account.stateAt(Instant.parse("2026-11-18T00:00:00Z"))).isEqualTo(AccountState.NOT_EMPLOYED);
            assertThat(account.mayTryAt(Instant.parse("2026-11-18T00:00:00Z"))).isFalse();
        }

        @Test
        void and_before_the_first_day_not_yet_in() {
            assertThat(account.mayTryAt(Instant.parse("2015-01-04T23:59:59Z"))).isFalse();
            assertThat(account.mayTryAt(Instant.parse("2015-01-05T00:00:00Z"))).isTrue();
        }
    }

    @Nested
    class An_administrator {

        private final Person other = StaffFixture.employed("P2", null, null);

        @Test
        void disables_and_enables_it_but_never_their_own() {
            account.disable(other);
            assertThat(account.stateAt(NOW)).isEqualTo(AccountState.DISABLED);
            account.enable();
            assertThat(account.mayTryAt(NOW)).isTrue();
            assertRule("account.rule.ownAccount", () -> account.disable(account.getPerson()));
        }

        @Test
        void unlocks_it() {
            fail(10);
            assertThat(account.stateAt(NOW)).isEqualTo(AccountState.LOCKED);
            account.unlock();
            assertThat(account.mayTryAt(NOW)).isTrue();
            fail(9);
            assertThat(account.mayTryAt(NOW)).isTrue();
        }
    }

    @Test
    void a_new_password_opens_a_locked_account_and_no_disabled_one() {
        fail(10);
        account.choose("another hash");
        assertThat(account.mayTryAt(NOW)).isTrue();
        account.disable(null);
        assertRule("account.rule.passwordLinkSpent", () -> account.choose("a third"));
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            account.failed(NOW);
        }
    }
}
