package candour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-27T16:00:00Z");

    private static Delivery failing(int times) {
        var delivery = Delivery.dueAt(FRIDAY);
        for (var tries = 0; tries < times; tries++) {
            delivery = delivery.failed(FRIDAY, "ConnectException");
        }
        return delivery;
    }

    @Test
    void is_due_from_its_moment_on() {
        var delivery = Delivery.dueAt(FRIDAY);
        assertThat(delivery.isDueAt(FRIDAY.minusMillis(1))).isFalse();
        assertThat(delivery.isDueAt(FRIDAY)).isTrue();
        assertThat(delivery.isDueAt(FRIDAY.plusSeconds(200_000))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "9, 256", "10, 360", "19, 360"})
    void waits_twice_as_long_after_each_failure_and_six_hours_at_most(int failures, long minutes) {
        assertThat(failing(failures).nextTryAt()).isEqualTo(FRIDAY.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void is_given_up_after_the_twentieth_failure() {
        assertThat(failing(19).givenUpAt()).isNull();
        var last = failing(20);
        assertThat(last.givenUpAt()).isEqualTo(FRIDAY);
        assertThat(last.isDueAt(FRIDAY.plus(Duration.ofDays(365)))).isFalse();
    }

    @Test
    void what_is_urgent_is_tried_every_two_minutes_for_as_long_as_it_takes() {
        var delivery = Delivery.dueAt(FRIDAY);
        for (var tries = 0; tries < 100; tries++) {
            delivery = delivery.failedUrgently(FRIDAY, "ConnectException");
        }
        assertThat(delivery.nextTryAt()).isEqualTo(FRIDAY.plus(Duration.ofMinutes(2)));
        assertThat(delivery.givenUpAt()).isNull();
    }

    @Test
    void once_arrived_is_never_due_again_and_forgets_what_went_wrong() {
        var arrived = failing(3).arrived(FRIDAY.plusSeconds(600));
        assertThat(arrived.isDueAt(FRIDAY.plus(Duration.ofDays(365)))).isFalse();
        assertThat(arrived).isEqualTo(new Delivery(4, null, FRIDAY.plusSeconds(600), null, null));
    }

    @Test
    void keeps_no_more_of_a_failure_than_has_room() {
        assertThat(Delivery.dueAt(FRIDAY).failed(FRIDAY, "x".repeat(101)).failure())
                .hasSize(100);
    }
}
