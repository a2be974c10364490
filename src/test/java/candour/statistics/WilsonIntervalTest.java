package candour.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import candour.support.ReferenceCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WilsonIntervalTest {

    static List<ReferenceCase> published() {
        return ReferenceCase.of("ci.proportion.wilson");
    }

    @ParameterizedTest
    @MethodSource("published")
    void agrees_with_what_was_published(ReferenceCase example) {
        var in = example.input();
        compare(
                example,
                WilsonInterval.of(
                        in.get("x").asInt(),
                        in.get("n").asInt(),
                        in.get("confidence").asDouble()));
    }

    private static void compare(ReferenceCase example, Optional<WilsonInterval> interval) {
        example.compare("estimate", interval.map(WilsonInterval::estimate).orElse(null));
        example.compare("lower", interval.map(WilsonInterval::lower).orElse(null));
        example.compare("upper", interval.map(WilsonInterval::upper).orElse(null));
    }

    @Test
    void is_undefined_when_nothing_was_sampled() {
        assertThat(WilsonInterval.of(0, 0, .95)).isEmpty();
    }

    @Test
    void touches_the_ends_exactly() {
        assertThat(WilsonInterval.of(0, 20, .95))
                .hasValueSatisfying(i -> assertThat(i.lower()).isZero());
        assertThat(WilsonInterval.of(20, 20, .95))
                .hasValueSatisfying(i -> assertThat(i.upper()).isEqualTo(1));
    }

    @Test
    void refuses_impossible_counts() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 5, .95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(6, 5, .95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1, 5, Double.NaN));
    }
}
