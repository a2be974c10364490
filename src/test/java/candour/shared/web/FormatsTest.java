package candour.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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

    @Test
    void shares_are_whole_percent() {
        assertThat(Formats.percent(0.7049)).isEqualTo("70%");
        assertThat(Formats.percent(0.705)).isEqualTo("71%");
        assertThat(Formats.percent(new BigDecimal("0.005"))).isEqualTo("1%");
        assertThat(Formats.percent(0)).isEqualTo("0%");
        assertThat(Formats.percent(1)).isEqualTo("100%");
    }

    @Test
    void nothing_is_shown_for_nothing() {
        assertThat(Formats.day(null) + Formats.time(null) + Formats.moment(null) + Formats.dayOf(null) + Formats.percent(null)).isEmpty();
    }
}
