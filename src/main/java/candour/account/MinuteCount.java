package candour.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How often each of many came within this minute of the clock. The next one begins anew, so it never holds much. */
final class MinuteCount {

    static final int SECONDS = 60;

    /** Whoever comes after so many others counts together with the rest of them. */
    private static final int MOST_APART = 10_000;

    private final int most;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    MinuteCount(int most) {
        this.most = most;
    }

    /** Counts it; false where it is one too many. */
    boolean take(String who, Instant now) {
        return count(who, now) <= most;
    }

    /** How often it came in this minute, this time counted too. */
    synchronized int count(String who, Instant now) {
        return counts(now).merge(name(who), 1, Integer::sum);
    }

    private Map<String, Integer> counts(Instant now) {
        var current = now.getEpochSecond() / SECONDS;
        if (current != minute) {
            minute = current;
            counts.clear();
        }
        return counts;
    }

    private String name(String who) {
        return counts.size() < MOST_APART || counts.containsKey(who) ? who : "";
    }

    /** How long the minute lasts yet. */
    static long secondsLeft(Instant now) {
        return SECONDS - now.getEpochSecond() % SECONDS;
    }
}
