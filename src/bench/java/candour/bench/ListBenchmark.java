package candour.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the first page of each list takes, against the same page without a query, and against a bare table of as many
 * bytes and rows. The lists take turns, so that whatever else the machine does meanwhile meets all of them alike.
 */
final class ListBenchmark {

    private static final int WARM_UP = 250;
    private static final int MEASURED = 200;
    private static final double LIMIT = 3;

    private final Map<String, Visitor> readers = new HashMap<>();
    private final List<Result> failures = new ArrayList<>();

    List<Result> run() {
        Progress.say("Lists, warm-up");
        var pairs = new ArrayList<ListPair>();
        ListPage.ALL.forEach(page -> add(page, pairs));
        for (var i = 0; i < WARM_UP; i++) {
            pairs.forEach(ListPair::once);
        }
        Progress.say("Lists, measured");
        pairs.forEach(ListPair::forget);
        for (var i = 0; i < MEASURED; i++) {
            pairs.forEach(ListPair::once);
        }
        var results = new ArrayList<>(
                pairs.stream().flatMap(pair -> pair.results(LIMIT).stream()).toList());
        results.addAll(failures);
        return results;
    }

    /** A list that does not come is a line of the table, and the others are measured all the same. */
    private void add(ListPage page, List<ListPair> pairs) {
        try {
            pairs.add(new ListPair(page, readers.computeIfAbsent(page.reader(), Visitor::signedIn)));
        } catch (WrongAnswer wrong) {
            failures.add(Result.failed("List: " + page.name(), wrong.getMessage(), LIMIT));
        }
    }
}
