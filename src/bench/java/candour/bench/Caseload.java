package candour.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A database with a large caseload: the demo as its first start makes it, multiplied while the server stands still. */
final class Caseload {

    /** As it is shipped. */
    private static final String URL = "jdbc:h2:file:%s/candour;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0";

    private static final String SCRIPT = "/caseload.sql";

    private Caseload() {}

    /** Makes the demo by a first start; returns how long that took. */
    static Duration makeDemo() {
        Places.emptied(Places.DEMO);
        Progress.say("The demo is made by a first start");
        try (var server = new Server("first", Places.DEMO, Places.CANDOUR_WAR)) {
            return server.start("/account/sign-in.xhtml");
        }
    }

    /** Multiplies the demo; returns what is in it then. */
    static Map<String, Object> make() {
        Progress.say("The caseload is multiplied");
        Places.copy(Places.DEMO, Places.emptied(Places.CASELOAD));
        try (var database = open(Places.CASELOAD)) {
            for (var statement : script().split(";\\s*\\n")) {
                run(database, statement);
            }
            var counts = counts(database);
            run(database, "shutdown compact");
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one table of the comparison war, in a database of its own. */
    static Path makeBare() {
        var data = Places.emptied(Places.BENCH.resolve("bare-data"));
        try (var database = open(data)) {
            run(database, "create table line (id bigint primary key, text varchar(4000) not null)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return data;
    }

    /** How often the answers of the twenty assessors were saved, as their versions tell: each saving adds one. */
    static long saved() {
        try (var database = open(Places.CASELOAD)) {
            return one(
                    database,
                    "select coalesce(sum(r.version), 0) from response r join assessment s"
                            + " on s.id = r.assessment_id where s.person_id between 900001 and 900020");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> counts(Connection database) throws SQLException {
        var counts = new LinkedHashMap<String, Object>();
        for (var table : new String[] {
            "case_file",
            "round",
            "frame_entry",
            "assessment",
            "response",
            "note",
            "finding",
            "corrective_action",
            "report",
            "edition",
            "trail_entry"
        }) {
            counts.put(table, one(database, "select count(*) from " + table));
        }
        counts.put("submitted audits", one(database, "select count(*) from audit where submitted_at is not null"));
        return counts;
    }

    static String url(Path folder) {
        return URL.formatted(folder);
    }

    static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder), "sa", "sa");
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    static long one(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String script() {
        try (var script = Caseload.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
