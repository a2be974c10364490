package candour.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How far something is that has to reach a place outside, which may be out of reach for a while: tried again after 1, 2,
 * 4 … minutes, at most six hours apart, and given up after 20 tries, which is more than two and a half days.
 *
 * @param failure what went wrong last, as the name of a kind of fault; never what was sent
 */
@Embeddable
public record Delivery(
        @Column(name = "tries", nullable = false) int tries,

        @Column(name = "next_try_at") Instant nextTryAt,

        @Column(name = "delivered_at") Instant deliveredAt,

        @Column(name = "given_up_at") Instant givenUpAt,

        @Column(name = "failure", length = FAILURE) String failure)
        implements Serializable {

    public static final int MOST_TRIES = 20;

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration URGENT_WAIT = Duration.ofMinutes(2);
    private static final int FAILURE = 100;

    public Delivery {
        failure = failure == null ? null : failure.substring(0, Math.min(failure.length(), FAILURE));
    }

    /** Not tried yet, and due at once. */
    public static Delivery dueAt(Instant at) {
        return new Delivery(0, at, null, null, null);
    }

    public boolean isDueAt(Instant now) {
        return nextTryAt != null && !nextTryAt.isAfter(now);
    }

    public Delivery arrived(Instant at) {
        return new Delivery(tries + 1, null, at, null, null);
    }

    public Delivery failed(Instant at, String why) {
        var tried = tries + 1;
        return tried >= MOST_TRIES
                ? new Delivery(tried, null, null, at, why)
                : new Delivery(tried, at.plus(waitAfter(tried)), null, null, why);
    }

    /** What was given up is due once more, as if it had not been tried; whoever asks for that put right what was wrong. */
    public Delivery again(Instant at) {
        return givenUpAt == null ? this : dueAt(at);
    }

    /** What is urgent waits minutes and is not given up: who it is for must hear of it once the way is open again. */
    public Delivery failedUrgently(Instant at, String why) {
        return new Delivery(tries + 1, at.plus(URGENT_WAIT), null, null, why);
    }

    private static Duration waitAfter(int tries) {
        var wait = Duration.ofMinutes(1L << (tries - 1));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
