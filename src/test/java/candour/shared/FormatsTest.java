package candour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @Test
    void days_are_written_out() {
        assertThat(Formats.day(LocalDate.of(2026, 11, 14))).isEqualTo("14 November 2026");
        assertThat(Formats.day(LocalDate.of(2026, 9, 3))).isEqualTo("3 September 2026");
    }

    @Test
    void times_are_those_of_london_in_winter_and_in_summer() {
        assertThat(Formats.time(Instant.parse("2026-11-14T14:02:59Z"))).isEqualTo("14:02");
        assertThat(Formats.time(Instant.parse("2026-07-01T13:02:00Z"))).isEqualTo("14:02");
        assertThat(Formats.moment(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo("2 July 2026 00:30");
        assertThat(Formats.dayOf(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo("2 July 2026");
    }

    @ParameterizedTest
    @CsvSource({"0, 0%", "1, 100%", "0.125, 13%", "0.005, 1%", "0.0049, 0%", "0.995, 100%", "0.705, 71%", "0.7049, 70%"
    })
    void shares_are_whole_percent_and_halves_are_rounded_up_as_spreadsheets_do(double share, String text) {
        assertThat(Formats.percent(share)).isEqualTo(text);
    }

    @Test
    void numbers_have_no_zeros_at_their_end() {
        assertThat(Formats.number(new BigDecimal("2.500"))).isEqualTo("2.5");
        assertThat(Formats.number(new BigDecimal("100"))).isEqualTo("100");
    }

    @Test
    void nothing_is_shown_for_nothing() {
        assertThat(Formats.day(null) + Formats.time(null) + Formats.moment(null) + Formats.dayOf(null))
                .isEmpty();
    }
}
