package candour.work;

/** What a job does; calls one use case, which is its transaction. */
@FunctionalInterface
public interface Work {

    void run(Progress progress);
}
