package candour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @Test
    void keeps_what_was_typed_without_blanks_at_the_ends() {
        assertThat(Typed.text("  Two visits\twere late; “why” – José 👧🏽 knows.\n ", 100))
                .isEqualTo("Two visits\twere late; “why” – José 👧🏽 knows.");
    }

    @Test
    void knows_one_kind_of_line_end() {
        assertThat(Typed.text("a\r\nb\rc\nd\u2028e\u000Bf", 100)).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u2003"})
    void refuses_nothing_at_all(String nothing) {
        assertRule("shared.rule.textMissing", () -> Typed.text(nothing, 10));
        assertThat(Typed.optional(nothing, 10)).isNull();
    }

    @Test
    void refuses_one_character_too_many_and_says_how_many() {
        assertThat(Typed.text("0123456789", 10)).hasSize(10);
        assertThatThrownBy(() -> Typed.text("0123456789ab", 10)).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("shared.rule.textTooLong");
            assertThat(no.args()).containsExactly(10, 2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u007Fb", "a\uD800b", "a\uDC00b"})
    void refuses_what_no_document_can_hold_and_says_where(String odd) {
        assertThatThrownBy(() -> Typed.text(odd, 10)).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("shared.rule.textOdd");
            assertThat(no.args()).containsExactly(2);
        });
    }

    @Test
    void refuses_a_line_end_within_a_line() {
        assertThat(Typed.line(" File 7, page 2\n", 100)).isEqualTo("File 7, page 2");
        assertThat(Typed.line(" ", 100)).isNull();
        assertRule("shared.rule.textOdd", () -> Typed.line("a\nb", 100));
    }

    private static void assertRule(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
