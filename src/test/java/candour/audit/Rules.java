package candour.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that a rule refuses something. */
final class Rules {

    private Rules() {}

    static void assertRule(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(RuleViolation.class, rule -> org.assertj.core.api.Assertions.assertThat(rule.key())
                        .isEqualTo(key));
    }
}
