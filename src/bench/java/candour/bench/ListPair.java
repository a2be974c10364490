package candour.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list, and the bare page that is as large. */
final class ListPair {

    /** How long a slow list may hold up the others, and how often it is asked for all the same. */
    private static final double PATIENCE_MILLIS = 8_000;

    private static final int AT_LEAST = 10;

    private final ListPage page;
    private final Visitor reader;
    private final BarePage bare;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();
    private double spent;

    ListPair(ListPage page, Visitor reader) {
        this.page = page;
        this.reader = reader;
        this.bare = BarePage.like(page.get(reader), page.lines());
    }

    /** Gets the one and then the other; a list that has had its time is left out. */
    void once() {
        if (spent >= PATIENCE_MILLIS && ours.size() >= AT_LEAST) {
            return;
        }
        ours.add(page.get(reader).millis());
        theirs.add(bare.get().millis());
        spent += ours.get(ours.size() - 1);
    }

    /** What was until now does not count. */
    void forget() {
        ours.clear();
        theirs.clear();
        spent = 0;
    }

    Result result(double limit) {
        var list = new Samples(ours);
        var without = new Samples(theirs);
        return new Result(
                "List: " + page.name(),
                list.inMillis(),
                "without a query " + without.inMillis(),
                list.median() / without.median(),
                limit,
                Map.of(
                        "path", page.path(),
                        "bytes", page.get(reader).size(),
                        "comparedBytes", bare.get().size(),
                        "measuredMillis", list.summary(),
                        "comparedMillis", without.summary()));
    }
}
