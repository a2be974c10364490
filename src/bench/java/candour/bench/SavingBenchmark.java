package candour.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long saving an answer takes while twenty assessors do it at once, against twenty people who press a button that
 * does nothing, on the same server in turn.
 */
final class SavingBenchmark {

    private static final int AT_ONCE = 20;
    private static final int WARM_UP = 100;
    private static final int PHASES = 4;
    private static final int IN_A_PHASE = 50;
    private static final double LIMIT = 3;

    /** How many answers were saved, measured or not. */
    static final int SAVED = AT_ONCE * (WARM_UP + PHASES * IN_A_PHASE);

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    Result run() {
        try {
            return compared();
        } catch (WrongAnswer wrong) {
            return Result.failed("Saving one answer, 20 at once", wrong.getMessage(), LIMIT);
        } finally {
            threads.shutdownNow();
        }
    }

    private Result compared() {
        Progress.say("Twenty assessors sign in");
        var assessors =
                IntStream.rangeClosed(1, AT_ONCE).mapToObj(Assessor::number).toList();
        var clickers = Stream.generate(Clicker::new).limit(AT_ONCE).toList();
        Progress.say("Saving, warm-up");
        allAtOnce(assessors, WARM_UP);
        allAtOnce(clickers, WARM_UP);
        var saves = new ArrayList<Double>();
        var clicks = new ArrayList<Double>();
        for (var phase = 1; phase <= PHASES; phase++) {
            Progress.say("Saving, phase " + phase + " of " + PHASES);
            saves.addAll(allAtOnce(assessors, IN_A_PHASE));
            clicks.addAll(allAtOnce(clickers, IN_A_PHASE));
        }
        return result(new Samples(saves), new Samples(clicks));
    }

    /** Each does it so many times, one after the other, and all of them at the same time. */
    private List<Double> allAtOnce(List<? extends Worker> workers, int times) {
        var work = workers.stream()
                .map(worker -> (Callable<List<Double>>)
                        () -> Stream.generate(worker::once).limit(times).toList())
                .toList();
        try {
            var all = new ArrayList<Double>();
            for (var done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof WrongAnswer wrong ? wrong : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Result result(Samples saves, Samples clicks) {
        return new Result(
                "Saving one answer, 20 at once",
                saves.slowInMillis(),
                "empty Faces ajax request " + clicks.slowInMillis(),
                saves.percentile(95) / clicks.percentile(95),
                LIMIT,
                Map.of(
                        "ratioOfMedians", saves.median() / clicks.median(),
                        "measuredMillis", saves.summary(),
                        "comparedMillis", clicks.summary()));
    }
}
