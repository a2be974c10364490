package candour.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠x"})
    void what_could_run_gets_an_apostrophe(String text) {
        assertThat(SafeText.of(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Oak", "14 days", "Is it = or not?", "–", "’tis", "plan A-B"})
    void what_could_not_stays_as_it_is(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void text_that_no_cell_can_hold_is_cut_with_an_ellipsis() {
        assertThat(SafeText.of("a".repeat(40_000))).hasSize(32_767).endsWith("…");
    }

    @Property(tries = 300)
    void no_text_begins_with_a_sign_that_runs(@ForAll String text) {
        assertThat(SafeText.of(text)).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n\\x00＝＋－＠].*");
    }
}
