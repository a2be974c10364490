package candour.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the benchmarks: makes a large caseload, measures start-up, lists, reads by other systems, saving, memory and
 * imports, prints a table and writes {@code target/bench/results.json}. A missed limit is a result, not an error.
 * Arguments choose parts: {@code startup}, {@code lists}, {@code rest}, {@code saving}, {@code imports}; none means all.
 */
public final class Benchmarks {

    private static final Path JSON = Places.BENCH.resolve("results.json");

    private static final Set<String> ALL = Set.of("startup", "lists", "rest", "saving", "imports");

    private final Machine machine = Machine.now();
    private final List<Result> results = new ArrayList<>();
    private final Set<String> parts;

    private Benchmarks(Set<String> parts) {
        this.parts = parts;
    }

    public static void main(String[] args) throws IOException {
        new Benchmarks(args.length == 0 ? ALL : Set.of(args)).run();
    }

    private void run() throws IOException {
        var firstStart = Caseload.makeDemo();
        var caseload = parts.equals(Set.of("imports")) ? Map.<String, Object>of() : Caseload.make();
        if (parts.contains("startup")) {
            results.addAll(new StartUpBenchmark().run(firstStart));
        }
        if (parts.contains("lists") || parts.contains("rest") || parts.contains("saving")) {
            measureRunning();
        }
        if (parts.contains("imports")) {
            results.addAll(new ImportBenchmark().run());
        }
        report(caseload);
    }

    /** Candour and the bare war on one server, so that both have the same machine, heap and neighbours. */
    private void measureRunning() {
        var server = new Server("both", Places.CASELOAD, Places.MEASURED_WAR, Places.BARE_WAR);
        try (server) {
            server.start("/account/sign-in.xhtml");
            if (parts.contains("lists")) {
                results.addAll(new ListBenchmark().run());
            }
            if (parts.contains("rest")) {
                results.addAll(new RestBenchmark().run());
            }
            if (parts.contains("saving")) {
                results.add(new SavingBenchmark().run());
            }
            results.add(Heap.of(server.pid()).toResult());
        }
        results.add(Result.told("Faults in the server's log", server.faults().size() + " lines"));
        if (parts.contains("saving")) {
            checkSaved();
        }
    }

    /** Whoever measures saving must have saved: every answer, and none twice. */
    private void checkSaved() {
        var what = "Answers found in the database";
        var saved = Caseload.saved();
        var told = saved + " of " + SavingBenchmark.SAVED;
        results.add(saved == SavingBenchmark.SAVED ? Result.told(what, told) : Result.failed(what, told, 1));
    }

    private void report(Map<String, Object> caseload) throws IOException {
        var all = new LinkedHashMap<String, Object>();
        all.put("machine", machine.toMap());
        all.put("caseload", caseload);
        all.put("results", results.stream().map(Result::toMap).toList());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(JSON.toFile(), all);
        System.out.println();
        System.out.println(machine.sentence());
        System.out.println("Caseload: " + caseload);
        System.out.println();
        System.out.println(new Table(results));
        System.out.println();
        System.out.println("All figures: " + JSON);
    }
}
