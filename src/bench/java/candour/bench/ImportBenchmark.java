package candour.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long imports take, against reading the same files and inserting the same rows barely; how much heap they need; and
 * how much longer cases are looked for among fifty times as many.
 */
final class ImportBenchmark {

    private static final int RUNS = 3;
    private static final double LIMIT = 8;
    private static final double SEARCH_LIMIT = 2;
    private static final double HEAP_LIMIT_MEGABYTES = 100;

    private final List<Double> real = new ArrayList<>();
    private final List<Double> bareReal = new ArrayList<>();
    private final List<Double> many = new ArrayList<>();
    private final List<Double> bareMany = new ArrayList<>();
    private final Map<String, Double> dryRuns = new LinkedHashMap<>();
    private final Map<String, List<Double>> amongFew = new LinkedHashMap<>();
    private final Map<String, List<Double>> amongMany = new LinkedHashMap<>();

    List<Result> run() {
        var files = realReturn();
        for (var run = 1; run <= RUNS; run++) {
            Progress.say("Imports and searches, run " + run + " of " + RUNS);
            keep(new ImportRun(files));
        }
        var results = new ArrayList<Result>();
        results.add(
                files.isEmpty()
                        ? Result.failed("Import: SSDA903 return", "not run: no real-input", LIMIT)
                        : compared("Import: SSDA903 return", real, bareReal));
        results.add(compared("Import: 50,000 cases with history", many, bareMany));
        amongFew.forEach((what, few) -> results.add(searched(what, few, amongMany.get(what))));
        Progress.say("The heap while 50,000 cases come in");
        results.add(heap(new ImportRun(List.of()).heapGrowth()));
        return results;
    }

    private void keep(ImportRun run) {
        var measured = run.measure();
        var barely = run.barely(measured);
        if (measured.ofReal() != null) {
            real.add(measured.ofReal().importing());
            bareReal.add(barely.get(0).once());
            dryRuns.put("Import: SSDA903 return", measured.ofReal().dryRun());
        }
        many.add(measured.ofMany().importing() + measured.history().importing());
        bareMany.add(barely.get(barely.size() - 1).once());
        dryRuns.put(
                "Import: 50,000 cases with history",
                measured.ofMany().dryRun() + measured.history().dryRun());
        measured.amongFew().forEach((what, millis) -> add(amongFew, what, millis));
        measured.amongMany().forEach((what, millis) -> add(amongMany, what, millis));
    }

    private static void add(Map<String, List<Double>> all, String what, List<Double> millis) {
        all.computeIfAbsent(what, any -> new ArrayList<>()).addAll(millis);
    }

    private Result compared(String what, List<Double> ours, List<Double> bare) {
        var imports = new Samples(ours);
        var least = new Samples(bare);
        return new Result(
                what,
                imports.inSeconds() + String.format(Locale.ROOT, "; dry run before %.1f s", dryRuns.get(what) / 1000),
                "bare reader and batched JDBC " + least.inSeconds(),
                imports.median() / least.median(),
                LIMIT,
                Map.of(
                        "measuredMillis", imports.summary(),
                        "comparedMillis", least.summary(),
                        "dryRunMillis", dryRuns.get(what)));
    }

    private static Result searched(String what, List<Double> few, List<Double> many) {
        var among = new Samples(many);
        var before = new Samples(few);
        return new Result(
                "Search among 50,000 cases " + what,
                among.inMillis(),
                "among 1,000 " + before.inMillis(),
                among.median() / before.median(),
                SEARCH_LIMIT,
                Map.of("measuredMillis", among.summary(), "comparedMillis", before.summary()));
    }

    private static Result heap(double megabytes) {
        return new Result(
                "Import: 50,000 cases with history",
                String.format(Locale.ROOT, "heap grows by %.0f MB at most", megabytes),
                String.format(Locale.ROOT, "%.0f MB", HEAP_LIMIT_MEGABYTES),
                megabytes / HEAP_LIMIT_MEGABYTES,
                1d,
                Map.of("megabytes", megabytes));
    }

    /** The three files beside the repository; none where they are not all there. */
    private static List<Path> realReturn() {
        var files = Stream.of("header", "episodes", "reviews")
                .map(part -> Places.REAL_INPUT.resolve("ssda903-" + part + ".csv"))
                .toList();
        return files.stream().allMatch(Files::isRegularFile) ? files : List.of();
    }
}
