package candour.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The least an import can be: the same files gone through by the bare reader, the same rows inserted in batches. */
final class BareImport {

    private static final int BATCH = 1_000;

    private final Path into = Places.emptied(Places.BENCH.resolve("bare-import-data"));
    private final List<Path> files;
    private final List<Rows> rows;

    BareImport(List<Path> files, List<Rows> rows) {
        this.files = files;
        this.rows = rows;
    }

    /** What an import has added to a table. */
    record Rows(String table, List<String> columns, List<Object[]> values) {

        /** {@code which} is a condition. */
        static Rows of(Connection database, String table, String which) throws SQLException {
            try (var statement = database.createStatement();
                    var found = statement.executeQuery("select * from " + table + " where " + which)) {
                var columns = new ArrayList<String>();
                for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    columns.add(found.getMetaData().getColumnName(column));
                }
                var values = new ArrayList<Object[]>();
                while (found.next()) {
                    var row = new Object[columns.size()];
                    for (var column = 0; column < row.length; column++) {
                        row[column] = found.getObject(column + 1);
                    }
                    values.add(row);
                }
                return new Rows(table, columns, values);
            }
        }

        private void insert(Connection database) throws SQLException {
            var marks = "?" + ", ?".repeat(columns.size() - 1);
            var insert = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
            try (var statement = database.prepareStatement(insert)) {
                var waiting = 0;
                for (var row : values) {
                    for (var column = 0; column < row.length; column++) {
                        statement.setObject(column + 1, row[column]);
                    }
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        }
    }

    /** Does it in a copy of the demo; returns the milliseconds it took. The database is open by then, as the server's is. */
    double once() {
        Places.copy(Places.DEMO, Places.emptied(into));
        try (var database = Caseload.open(into)) {
            database.setAutoCommit(false);
            var since = System.nanoTime();
            for (var file : files) {
                read(file);
            }
            for (var each : rows) {
                each.insert(database);
            }
            database.commit();
            return (System.nanoTime() - since) / 1e6;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Path file) {
        try (var text = Files.newBufferedReader(file);
                var parser = CSVParser.builder()
                        .setReader(text)
                        .setFormat(CSVFormat.RFC4180)
                        .get()) {
            var letters = 0L;
            for (var record : parser) {
                letters += record.get(0).length();
            }
            if (letters == 0) {
                throw new IllegalStateException("nothing stands in " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
