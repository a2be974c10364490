package candour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** H2 with the options that it is shipped with. */
class ShippedDatabaseTest {

    private static final Pattern OPTIONS = Pattern.compile("/candour((?:;[A-Z_]+=\\w+)+)}");
    private static final int TIMES = 3_000;

    private static String options() throws IOException {
        var found = OPTIONS.matcher(Files.readString(Path.of("wildfly-config/server.cli")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** H2 2.2.224 keeps the answer of a read that meets a commit: about one in ten of these was old ever after. */
    @Test
    void what_is_committed_is_read_also_by_who_asks_all_the_time() throws Exception {
        assertThat(options()).contains(";WRITE_DELAY=0");
        var address = "jdbc:h2:mem:shipped" + options().replace(";WRITE_DELAY=0", "");
        var reading = Executors.newSingleThreadExecutor();
        try (var writer = DriverManager.getConnection(address, "sa", "sa");
                var reader = DriverManager.getConnection(address, "sa", "sa")) {
            write(writer, "create table thing (id int primary key, version int)");
            write(writer, "insert into thing values (1, 0)");
            writer.setAutoCommit(false);
            for (var version = 1; version <= TIMES; version++) {
                assertThat(readAfterwards(writer, reader, reading, version)).isEqualTo(version);
            }
        } finally {
            reading.shutdownNow();
        }
    }

    private static int readAfterwards(Connection writer, Connection reader, ExecutorService reading, int version)
            throws Exception {
        var committed = new AtomicBoolean();
        var last = reading.submit(() -> {
            while (!committed.get()) {
                read(reader);
            }
            return read(reader);
        });
        write(writer, "update thing set version = " + version);
        writer.commit();
        committed.set(true);
        return last.get();
    }

    private static void write(Connection writer, String sql) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int read(Connection reader) throws SQLException {
        try (var statement = reader.prepareStatement("select version from thing where id = 1");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
