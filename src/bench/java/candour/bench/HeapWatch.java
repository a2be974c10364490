package candour.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAccumulator;

/** Looks again and again at how much a server holds on to; it slows the server down. */
final class HeapWatch implements AutoCloseable {

    private static final int EACH_MILLIS = 250;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final DoubleAccumulator most = new DoubleAccumulator(Math::max, 0);
    private final ScheduledFuture<?> looking;
    private final double before;
    private final long pid;

    HeapWatch(long pid) {
        this.pid = pid;
        before = Heap.of(pid).usedMegabytes();
        looking = timer.scheduleWithFixedDelay(
                () -> most.accumulate(Heap.of(pid).usedMegabytes()), 0, EACH_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Megabytes more than at the beginning, at most, until now; fails where it could not look any more. */
    double growth() {
        if (looking.isDone()) {
            throw new WrongAnswer("Nobody looked at the heap of " + pid + " until the end");
        }
        most.accumulate(Heap.of(pid).usedMegabytes());
        return most.get() - before;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
