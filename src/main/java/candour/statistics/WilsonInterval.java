package candour.statistics;

import java.util.Optional;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A proportion with its Wilson score interval.
 *
 * @param x          files that meet the standard
 * @param n          files looked at
 * @param confidence for example 0.95
 */
public record WilsonInterval(int x, int n, double confidence, double estimate, double lower, double upper) {

    /** Empty when nothing was sampled: then there is no proportion to speak of. */
    public static Optional<WilsonInterval> of(int x, int n, double confidence) {
        check(x, n, confidence);
        if (n == 0) {
            return Optional.empty();
        }
        var limits = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(n, x, 1 - confidence);
        return Optional.of(clamped(x, n, confidence, limits.getLowerBound(), limits.getUpperBound()));
    }

    private static WilsonInterval clamped(int x, int n, double confidence, double lower, double upper) {
        double low = x == 0 ? 0 : Math.max(0, lower);
        double high = x == n ? 1 : Math.min(1, upper);
        return new WilsonInterval(x, n, confidence, (double) x / n, low, high);
    }

    private static void check(int x, int n, double confidence) {
        if (x < 0 || n < x) {
            throw new IllegalArgumentException("%d of %d".formatted(x, n));
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
