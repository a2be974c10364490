package candour.bench;

import candour.bench.BareImport.Rows;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What imports added to the demo: new cases, in the order in which they came, with all that hangs on them. */
final class Brought {

    private final Path data;

    Brought(Path data) {
        this.data = data;
    }

    /** Of {@code count} cases, after so many others. */
    List<Rows> rows(int after, int count) {
        try (var database = Caseload.open(data);
                var demo = Caseload.open(Places.DEMO)) {
            var known = Caseload.one(demo, "select max(id) from case_file");
            var within = " between " + id(database, known, after) + " and " + id(database, known, after + count - 1);
            return List.of(
                    Rows.of(database, "job", "id in (select job_id from case_import)"),
                    Rows.of(database, "case_import", "true"),
                    Rows.of(database, "case_file", "id" + within),
                    Rows.of(database, "case_fact", "case_file_id" + within),
                    Rows.of(database, "case_holding", "case_file_id" + within));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long id(Connection database, long known, int after) throws SQLException {
        return Caseload.one(
                database,
                "select id from case_file where id > " + known + " order by id offset " + after
                        + " rows fetch first row only");
    }
}
