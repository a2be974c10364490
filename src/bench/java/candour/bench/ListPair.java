package candour.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list, the same page without a query, and a bare table that is as large. */
final class ListPair {

    /** How long a slow list may hold up the others, and how often it is asked for all the same. */
    private static final double PATIENCE_MILLIS = 8_000;

    private static final int AT_LEAST = 10;

    private final ListPage page;
    private final Visitor reader;
    private final BarePage bare;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> remembered = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();
    private double spent;

    ListPair(ListPage page, Visitor reader) {
        this.page = page;
        this.reader = reader;
        this.bare = BarePage.like(page.get(reader), page.lines());
        mustComeFromMemory();
    }

    /** Else the page would be compared with itself. */
    private void mustComeFromMemory() {
        page.getWithoutQueries(reader);
        var before = ListPage.answeredFromMemory(reader);
        page.getWithoutQueries(reader);
        if (ListPage.answeredFromMemory(reader) == before) {
            throw new WrongAnswer(page.path() + " asks the database also where it should not");
        }
    }

    /** Gets one after the other; a list that has had its time is left out. */
    void once() {
        if (spent >= PATIENCE_MILLIS && ours.size() >= AT_LEAST) {
            return;
        }
        ours.add(page.get(reader).millis());
        remembered.add(page.getWithoutQueries(reader).millis());
        theirs.add(bare.get().millis());
        spent += ours.get(ours.size() - 1);
    }

    /** What was until now does not count. */
    void forget() {
        ours.clear();
        remembered.clear();
        theirs.clear();
        spent = 0;
    }

    /** Held to the limit against the same page without a query; how far it is from a bare table stands beside it. */
    List<Result> results(double limit) {
        return List.of(
                compared("the same page without a query", remembered, page.getWithoutQueries(reader), limit),
                compared("a bare table of as many bytes", theirs, bare.get(), null));
    }

    private Result compared(String with, List<Double> others, Reply other, Double limit) {
        var list = new Samples(ours);
        var without = new Samples(others);
        return new Result(
                "List: " + page.name(),
                list.inMillis(),
                with + " " + without.inMillis(),
                list.median() / without.median(),
                limit,
                Map.of(
                        "path", page.path(),
                        "bytes", page.get(reader).size(),
                        "comparedBytes", other.size(),
                        "measuredMillis", list.summary(),
                        "comparedMillis", without.summary()));
    }
}
