package candour.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long reads by another system take, against a page of the server that makes the same read and renders nothing. */
final class RestBenchmark {

    private static final int WARM_UP = 250;
    private static final int MEASURED = 200;
    private static final double LIMIT = 1.5;
    private static final String READER = "ruth.okafor";

    private final Visitor system = Visitor.withToken(Places.CASELOAD, READER);
    private final Visitor person = Visitor.signedIn(READER);

    /** A list of the interface, and the same read without it. */
    private record Pair(String name, List<Double> ours, List<Double> theirs) {

        Pair(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }
    }

    List<Result> run() {
        Progress.say("Reads by other systems");
        var pairs = Stream.of("cases", "findings", "actions", "audits")
                .map(Pair::new)
                .toList();
        for (var round = -WARM_UP; round < MEASURED; round++) {
            for (var pair : pairs) {
                var ours = system.get("/api/v1/" + pair.name).orFail(200, pair.name);
                var theirs = person.get("/same-read/" + pair.name).orFail(200, pair.name);
                mustBeTheSame(ours, theirs);
                if (round >= 0) {
                    pair.ours.add(ours.millis());
                    pair.theirs.add(theirs.millis());
                }
            }
        }
        return pairs.stream().map(RestBenchmark::result).toList();
    }

    private static void mustBeTheSame(Reply ours, Reply theirs) {
        var lines = ours.count("{\"id\":");
        if (!theirs.text().equals(String.valueOf(lines))) {
            throw new WrongAnswer("The interface told " + lines + " lines, the same read " + theirs.text());
        }
    }

    private static Result result(Pair pair) {
        var ours = new Samples(pair.ours);
        var theirs = new Samples(pair.theirs);
        return new Result(
                "REST: " + pair.name,
                ours.inMillis(),
                "the same read, not rendered " + theirs.inMillis(),
                ours.median() / theirs.median(),
                LIMIT,
                Map.of("measuredMillis", ours.summary(), "comparedMillis", theirs.summary()));
    }
}
