package candour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MinuteCountTest {

    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant END = Instant.parse("2026-11-02T09:00:59.999Z");
    private static final Instant NEXT = Instant.parse("2026-11-02T09:01:00Z");

    private final MinuteCount count = new MinuteCount(3);

    @Test
    void the_last_one_that_is_allowed_passes_and_the_next_does_not_until_the_minute_is_over() {
        assertThat(count.take("a", BEGIN)).isTrue();
        assertThat(count.take("a", BEGIN)).isTrue();
        assertThat(count.take("a", END)).isTrue();
        assertThat(count.take("a", END)).isFalse();
        assertThat(count.take("a", NEXT)).isTrue();
    }

    @Test
    void tells_the_first_of_a_minute_from_those_after_it() {
        assertThat(count.count("a", BEGIN)).isEqualTo(1);
        assertThat(count.count("a", END)).isEqualTo(2);
        assertThat(count.count("b", END)).isEqualTo(1);
        assertThat(count.count("a", NEXT)).isEqualTo(1);
    }

    @Test
    void each_counts_by_itself() {
        for (var i = 0; i < 4; i++) {
            count.take("a", BEGIN);
        }
        assertThat(count.take("a", BEGIN)).isFalse();
        assertThat(count.take("b", BEGIN)).isTrue();
    }

    /** So that a minute’s worth of addresses is no way to fill the memory. */
    @Test
    void after_ten_thousand_others_the_rest_count_together() {
        for (var i = 0; i < 10_000; i++) {
            count.take("other " + i, BEGIN);
        }
        for (var i = 0; i < 3; i++) {
            assertThat(count.take("late " + i, BEGIN)).isTrue();
        }
        assertThat(count.take("late 3", BEGIN)).isFalse();
        assertThat(count.take("other 1", BEGIN)).as("one of the first").isTrue();
    }

    @Test
    void the_wait_ends_with_the_minute() {
        assertThat(MinuteCount.secondsLeft(BEGIN)).isEqualTo(60);
        assertThat(MinuteCount.secondsLeft(BEGIN.plusSeconds(1))).isEqualTo(59);
        assertThat(MinuteCount.secondsLeft(END)).isEqualTo(1);
    }
}
