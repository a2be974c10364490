package candour.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Times of many requests or starts, in milliseconds. */
final class Samples {

    private final double[] sorted;

    Samples(Collection<Double> millis) {
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    double median() {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest of them that at least {@code percent} of a hundred do not exceed. */
    double percentile(int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100d) - 1)];
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    Map<String, Object> summary() {
        var summary = new TreeMap<String, Object>();
        summary.put("n", sorted.length);
        summary.put("least", least());
        summary.put("median", median());
        summary.put("p95", percentile(95));
        summary.put("most", most());
        summary.put("mean", Arrays.stream(sorted).average().orElseThrow());
        return summary;
    }

    /** Of starts, which take seconds. */
    String inSeconds() {
        return String.format(Locale.ROOT, "%.2f s (%.2f to %.2f)", median() / 1000, least() / 1000, most() / 1000);
    }

    /** Of pages. */
    String inMillis() {
        return String.format(Locale.ROOT, "%.1f ms (p95 %.1f)", median(), percentile(95));
    }

    /** Of what many do at once, where the slow ones count. */
    String slowInMillis() {
        return String.format(Locale.ROOT, "p95 %.1f ms (median %.1f)", percentile(95), median());
    }
}
