package candour.scoring;

import static candour.scoring.InstrumentFixture.decimal;
import static candour.scoring.InstrumentFixture.fraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void is_kept_in_lowest_terms() {
        assertThat(fraction(50, 100)).isEqualTo(fraction(1, 2)).hasSameHashCodeAs(fraction(1, 2));
        assertThat(new Fraction(BigInteger.ONE, BigInteger.TWO.negate())).isEqualTo(fraction(-1, 2));
        assertThat(fraction(0, 7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void takes_decimals_of_any_scale() {
        assertThat(Fraction.of(decimal("0.125"))).isEqualTo(fraction(1, 8));
        assertThat(Fraction.of(decimal("1E+3"))).isEqualTo(fraction(1000, 1));
        assertThat(Fraction.of(decimal("4.00"))).isEqualTo(fraction(4, 1));
    }

    @Test
    void calculates_exactly() {
        assertThat(fraction(1, 3).plus(fraction(1, 6))).isEqualTo(fraction(1, 2));
        assertThat(fraction(2, 3).times(fraction(3, 4))).isEqualTo(fraction(1, 2));
        assertThat(fraction(1, 3).dividedBy(fraction(2, 3))).isEqualTo(fraction(1, 2));
        assertThat(fraction(1, 3)).isLessThan(fraction(34, 100)).isGreaterThan(fraction(33, 100));
    }

    @Test
    void rounds_half_up_for_showing() {
        assertThat(fraction(2, 3).percent(1)).isEqualByComparingTo("66.7");
        assertThat(fraction(1, 8).rounded(2)).isEqualByComparingTo("0.13");
        assertThat(fraction(1, 2).percent(0)).isEqualByComparingTo("50");
    }

    @Test
    void refuses_to_divide_by_zero() {
        assertThatThrownBy(() -> fraction(1, 0)).isInstanceOf(ArithmeticException.class);
    }
}
