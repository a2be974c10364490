package candour.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import candour.support.ReferenceCase;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WilsonIntervalTest {

    static List<ReferenceCase> published() {
        return ReferenceCase.of("ci.proportion.wilson");
    }

    static List<ReferenceCase> publishedFinite() {
        return ReferenceCase.of("ci.proportion.wilson_fpc");
    }

    @ParameterizedTest
    @MethodSource("published")
    void agrees_with_what_was_published(ReferenceCase example) {
        var in = example.input();
        compare(example, WilsonInterval.of(in.get("x").asInt(), in.get("n").asInt(), in.get("confidence").asDouble()));
    }

    @ParameterizedTest
    @MethodSource("publishedFinite")
    void agrees_for_small_populations(ReferenceCase example) {
        var in = example.input();
        compare(example, WilsonInterval.ofFinite(in.get("x").asInt(), in.get("n").asInt(),
                in.get("population").asInt(), in.get("confidence").asDouble()));
    }

    private static void compare(ReferenceCase example, Optional<WilsonInterval> interval) {
        example.compare("estimate", interval.map(WilsonInterval::estimate).orElse(null));
        example.compare("lower", interval.map(WilsonInterval::lower).orElse(null));
        example.compare("upper", interval.map(WilsonInterval::upper).orElse(null));
    }

    @Test
    void is_undefined_when_nothing_was_sampled() {
        assertThat(WilsonInterval.of(0, 0, .95)).isEmpty();
        assertThat(WilsonInterval.ofFinite(0, 0, 12, .95)).isEmpty();
        assertThat(WilsonInterval.ofFinite(0, 0, 0, .95)).isEmpty();
    }

    @Test
    void touches_the_ends_exactly() {
        assertThat(WilsonInterval.of(0, 20, .95)).hasValueSatisfying(i -> assertThat(i.lower()).isZero());
        assertThat(WilsonInterval.of(20, 20, .95)).hasValueSatisfying(i -> assertThat(i.upper()).isEqualTo(1));
        assertThat(WilsonInterval.ofFinite(0, 7, 20, .95)).hasValueSatisfying(i -> assertThat(i.lower()).isZero());
        assertThat(WilsonInterval.ofFinite(7, 7, 20, .95)).hasValueSatisfying(i -> assertThat(i.upper()).isEqualTo(1));
    }

    /** n* = 12 x 39 / 28 = 16.7142857; p = .75; z = 1.959963985: worked with bc. */
    @Test
    void narrows_when_a_good_part_of_the_population_was_seen() {
        var interval = WilsonInterval.ofFinite(9, 12, 40, .95).orElseThrow();
        assertThat(interval.lower()).isCloseTo(.510347945724531, within(1e-9));
        assertThat(interval.upper()).isCloseTo(.896212023092042, within(1e-9));
    }

    @Test
    void refuses_impossible_counts() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 5, .95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(6, 5, .95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1, 5, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.ofFinite(1, 5, 4, .95));
    }

    @Property(tries = 300)
    void holds_the_estimate_and_is_never_wider_than_without_the_correction(
            @ForAll @IntRange(max = 50) int x, @ForAll @IntRange(max = 50) int misses, @ForAll @IntRange(max = 200) int unseen) {
        int n = x + misses;
        if (n == 0) {
            return;
        }
        var plain = WilsonInterval.of(x, n, .95).orElseThrow();
        var finite = WilsonInterval.ofFinite(x, n, n + unseen, .95).orElseThrow();
        assertThat(finite.estimate()).isBetween(finite.lower() - 1e-12, finite.upper() + 1e-12);
        assertThat(finite.lower()).isBetween(plain.lower() - 1e-12, 1.0);
        assertThat(finite.upper()).isBetween(0.0, plain.upper() + 1e-12);
    }
}
