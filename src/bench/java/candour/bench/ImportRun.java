package candour.bench;

import candour.bench.Importing.Took;
import candour.bench.LargeCaseload.Post;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The demo grows on a server of its own: to a thousand cases, by the return that others wrote, and by 50,000 cases with
 * their history. Before and after, cases are looked for.
 */
final class ImportRun {

    private static final int MANY = 50_000;
    private static final int FEW = 600;
    private static final int FIRST_OF_FEW = 3_000_000;
    private static final int FIRST_OF_MANY = 4_000_000;
    private static final String PAGE = "/account/sign-in.xhtml";
    private static final String SYSTEM = "ruth.okafor";
    private static final String MANAGER = "david.osei";
    private static final String THEIR_TEAM = "Quay";

    private final Path data = Places.emptied(Places.BENCH.resolve("import-data"));
    private final LargeCaseload few = generated(FIRST_OF_FEW, FEW);
    private final LargeCaseload many = generated(FIRST_OF_MANY, MANY);
    private final List<Path> real;
    private final List<Post> posts = new ArrayList<>();
    private long team;

    /** {@code real} is the return that others wrote; empty where it is not at hand. */
    ImportRun(List<Path> real) {
        this.real = real;
        Places.copy(Places.DEMO, data);
        try (var database = Caseload.open(data);
                var statement = database.createStatement();
                var found = statement.executeQuery("select t.id, t.name, (select min(p.reference) from person p"
                        + " where p.id >= 5 + t.id) worker from team t order by t.id")) {
            while (found.next()) {
                posts.add(new Post(found.getString("worker"), found.getString("name")));
                team = found.getString("name").equals(THEIR_TEAM) ? found.getLong("id") : team;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LargeCaseload generated(int first, int children) {
        return new LargeCaseload(Places.BENCH, first, children);
    }

    /** What was measured; searches in milliseconds by what was looked for. {@code ofReal} is null where it is not there. */
    record Measured(
            Took ofReal,
            Took ofMany,
            Took history,
            Map<String, List<Double>> amongFew,
            Map<String, List<Double>> amongMany) {}

    Measured measure() {
        try (var server = new Server("import", data, Places.CANDOUR_WAR)) {
            server.start(PAGE);
            var importing = new Importing(Visitor.withToken(data, SYSTEM));
            importing.bring(few.asReturn());
            importing.bring(few.holdings(posts));
            var searches = new CaseSearches(team, MANAGER, numberInTeam());
            searches.measured(); // until the server is warm
            var amongFew = searches.measured();
            var ofReal = real.isEmpty() ? null : importing.bring(real);
            var ofMany = importing.bring(many.asReturn());
            var history = importing.bring(many.holdings(posts));
            return new Measured(ofReal, ofMany, history, amongFew, searches.measured());
        }
    }

    /** The same barely, once the server stands still; in the order of {@code measured}. */
    List<BareImport> barely(Measured measured) {
        var brought = new ArrayList<BareImport>();
        var cases = new Brought(data);
        var files = new ArrayList<>(many.asReturn());
        files.addAll(many.holdings(posts));
        var before = FEW;
        if (measured.ofReal() != null) {
            brought.add(
                    new BareImport(real, cases.rows(before, measured.ofReal().fresh())));
            before += measured.ofReal().fresh();
        }
        brought.add(new BareImport(files, cases.rows(before, measured.ofMany().fresh())));
        return brought;
    }

    /** By how many megabytes more the server holds on to at most, while the 50,000 come in with their history. */
    double heapGrowth() {
        try (var server = new Server("import", data, Places.CANDOUR_WAR)) {
            server.start(PAGE);
            var importing = new Importing(Visitor.withToken(data, SYSTEM));
            importing.bring(few.asReturn());
            try (var watch = new HeapWatch(server.pid())) {
                importing.bring(many.asReturn());
                importing.bring(many.holdings(posts));
                return watch.growth();
            }
        }
    }

    /** Of the last child that the manager's team holds. */
    private String numberInTeam() {
        var child = FEW - 1;
        while (!few.now(child, posts).team().equals(THEIR_TEAM)) {
            child--;
        }
        return few.child(child);
    }
}
