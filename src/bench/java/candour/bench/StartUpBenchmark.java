package candour.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long a start takes, from the start of the process to the first page, with the database there: Candour, the same
 * libraries with one page and one entity, and an empty war, one after the other, round by round.
 */
final class StartUpBenchmark {

    private static final int ROUNDS = 5;
    private static final double LIMIT = 1.5;
    private static final double MINUTE = 60_000;

    private final Starts candour =
            new Starts(new Server("candour", Places.CASELOAD, Places.CANDOUR_WAR), "/account/sign-in.xhtml");
    private final Starts bare =
            new Starts(new Server("bare", Caseload.makeBare(), Places.BARE_WAR), "/bare/lines.xhtml");
    private final Starts empty =
            new Starts(new Server("empty", Places.BENCH.resolve("no-data"), Places.EMPTY_WAR), "/empty/index.txt");

    private record Starts(Server server, String page, List<Double> millis) {

        Starts(Server server, String page) {
            this(server, page, new ArrayList<>());
        }

        /** Starts it, and stops it again. */
        void once(boolean counts) {
            var took = server.start(page);
            server.close();
            server.faults();
            if (counts) {
                millis.add(took.toNanos() / 1e6);
            }
        }
    }

    /** The first round is not counted: it unpacks, and fills the system's cache. */
    List<Result> run(Duration firstStart) {
        for (var round = 0; round <= ROUNDS; round++) {
            Progress.say("Start-up, round " + round + " of " + ROUNDS);
            for (var starts : List.of(candour, bare, empty)) {
                starts.once(round > 0);
            }
        }
        return List.of(
                compared("the same libraries, one page, one entity", bare, LIMIT),
                compared("an empty war", empty, null),
                minutesLonger(firstStart));
    }

    /** At most one minute longer, where the first start makes the demo. */
    private Result minutesLonger(Duration firstStart) {
        var first = firstStart.toNanos() / 1e6;
        var later = new Samples(candour.millis());
        return new Result(
                "First start, minutes longer for the demo",
                new Samples(List.of(first)).inSeconds(),
                "with the database there " + later.inSeconds(),
                (first - later.median()) / MINUTE,
                1.0,
                Map.of("firstMillis", first));
    }

    private Result compared(String with, Starts other, Double limit) {
        var ours = new Samples(candour.millis());
        var theirs = new Samples(other.millis());
        return new Result(
                "Start to the first page",
                ours.inSeconds(),
                with + " " + theirs.inSeconds(),
                ours.median() / theirs.median(),
                limit,
                Map.of("measuredMillis", ours.summary(), "comparedMillis", theirs.summary()));
    }
}
