package candour.work;

import java.io.Serializable;

/**
 * How far a job is.
 *
 * @param step a message key, like {@code failure}
 * @param total 0 while it is not known
 * @param why the sentence of {@code failure} with what fills it; null unless it failed
 */
public record JobProgress(
        Long id,
        String kind,
        JobStatus status,
        String step,
        long done,
        long total,
        String failure,
        String why,
        String reference)
        implements Serializable {

    public boolean isOver() {
        return status.isOver();
    }

    public boolean isFailed() {
        return status == JobStatus.FAILED;
    }

    /** Whole percent, rounded down, so that 100 means done. */
    public int percent() {
        return status == JobStatus.DONE ? 100 : total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
