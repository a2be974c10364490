package candour.work;

import candour.shared.Sentence;
import java.io.Serializable;

/** How far a job is: {@code step} and {@code failure} are message keys, {@code total} is 0 while it is not known. */
public record JobProgress(
        Long id,
        String kind,
        JobStatus status,
        String step,
        long done,
        long total,
        String failure,
        String failureSaid,
        String reference)
        implements Serializable {

    public boolean isOver() {
        return status.isOver();
    }

    /** Why it failed, as a sentence for people; the sentence of the key where the job kept none of its own. */
    public String why() {
        return failureSaid == null ? Sentence.of(failure) : failureSaid;
    }

    public boolean isFailed() {
        return status == JobStatus.FAILED;
    }

    /** Whole percent, rounded down, so that 100 means done. */
    public int percent() {
        return status == JobStatus.DONE ? 100 : total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
