package candour.work;

/** Waiting, running, done, or failed with a reason. */
public enum JobStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    public boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
