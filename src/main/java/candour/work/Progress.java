package candour.work;

/** Told by long work how far it is; shown at once to whoever waits, though the work itself is not committed yet. */
@FunctionalInterface
public interface Progress {

    /** {@code step} is a message key. */
    void at(String step, long done, long total);
}
