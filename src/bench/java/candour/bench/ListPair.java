package candour.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list, and the bare page that is as large. */
final class ListPair {

    private final ListPage page;
    private final Visitor reader;
    private final BarePage bare;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    ListPair(ListPage page, Visitor reader) {
        this.page = page;
        this.reader = reader;
        this.bare = BarePage.like(page.get(reader), page.lines());
    }

    /** Gets the one and then the other. */
    void once() {
        ours.add(page.get(reader).millis());
        theirs.add(bare.get().millis());
    }

    /** What was until now does not count. */
    void forget() {
        ours.clear();
        theirs.clear();
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
