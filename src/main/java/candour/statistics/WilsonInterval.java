package candour.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
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

    /**
     * The interval when the sample is a sizeable part of a small population: Wilson with the effective
     * sample size n(N-1)/(N-n). A complete count has no sampling error, so its interval is the estimate.
     */
    public static Optional<WilsonInterval> ofFinite(int x, int n, int population, double confidence) {
        check(x, n, confidence);
        if (n > population) {
            throw new IllegalArgumentException("%d sampled of %d".formatted(n, population));
        }
        if (n == 0) {
            return Optional.empty();
        }
        double p = (double) x / n;
        if (n == population) {
            return Optional.of(new WilsonInterval(x, n, confidence, p, p, p));
        }
        double effective = n * (population - 1.0) / (population - n);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double centre = p + z * z / (2 * effective);
        double half = z * Math.sqrt(p * (1 - p) / effective + z * z / (4 * effective * effective));
        double scale = 1 + z * z / effective;
        return Optional.of(clamped(x, n, confidence, (centre - half) / scale, (centre + half) / scale));
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
