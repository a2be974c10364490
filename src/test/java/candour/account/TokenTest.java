package candour.account;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 14);
    private static final Instant NOW = Instant.parse("2026-11-14T09:30:00Z");

    @Test
    void lasts_from_a_day_to_a_year() {
        assertRule("account.rule.tokenExpiresInPast", () -> until(TODAY));
        assertThat(until(TODAY.plusDays(1)).getExpiresOn()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(until(LocalDate.of(2027, 11, 14)).isUsableOn(TODAY)).isTrue();
        assertRule("account.rule.tokenExpiresTooLate", () -> until(LocalDate.of(2027, 11, 15)));
    }

    @Test
    void is_usable_on_its_last_day_and_not_on_the_next() {
        var token = until(LocalDate.of(2026, 12, 1));
        assertThat(token.stateOn(LocalDate.of(2026, 12, 1))).isEqualTo(TokenState.IN_USE);
        assertThat(token.stateOn(LocalDate.of(2026, 12, 2))).isEqualTo(TokenState.EXPIRED);
        assertThat(token.isUsableOn(LocalDate.of(2026, 12, 2))).isFalse();
    }

    @Test
    void is_withdrawn_for_good() {
        var token = until(TODAY.plusDays(9));
        token.withdraw(null, NOW);
        token.withdraw(null, NOW.plusSeconds(60));
        assertThat(token.isUsableOn(TODAY)).isFalse();
        assertThat(token.stateOn(TODAY.plusYears(1))).isEqualTo(TokenState.WITHDRAWN);
    }

    @Test
    void has_a_name_and_may_something_somewhere() {
        assertRule("shared.rule.textMissing", () -> left(" ", Permission.READ_CASES, true));
        assertThat(left("x".repeat(80), Permission.READ_CASES, true).getName()).hasSize(80);
        assertRule("shared.rule.textTooLong", () -> left("x".repeat(81), Permission.READ_CASES, true));
        assertRule("shared.rule.textOdd", () -> left("two\nlines", Permission.READ_CASES, true));
        assertRule("account.rule.tokenMayNothing", () -> left("Dashboard", null, true));
        assertRule("account.rule.tokenNowhere", () -> left("Dashboard", Permission.READ_CASES, false));
    }

    private static Token until(LocalDate day) {
        return token("Dashboard", Permission.READ_CASES, true, day);
    }

    private static Token left(String name, Permission permission, boolean everywhere) {
        return token(name, permission, everywhere, TODAY.plusDays(9));
    }

    private static Token token(String name, Permission permission, boolean everywhere, LocalDate until) {
        var permissions = permission == null ? EnumSet.noneOf(Permission.class) : EnumSet.of(permission);
        var leave = new TokenLeave(name, permissions, everywhere, Set.of(), Set.of());
        return new Token(null, "command", "hash", leave, until, NOW, TODAY);
    }
}
