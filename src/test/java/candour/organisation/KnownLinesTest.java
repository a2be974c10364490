package candour.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The line of management that was known before it was kept by date is taken over. */
class KnownLinesTest {

    private static final String DATABASE = "jdbc:h2:mem:lines;DB_CLOSE_DELAY=-1";

    @Test
    void are_carried_over_as_having_held_before() throws SQLException {
        migrate("39");
        try (var connection = DriverManager.getConnection(DATABASE)) {
            connection.createStatement().execute("""
                    insert into organisation (id, name) values (1, 'Testshire');
                    insert into person (id, organisation_id, reference, job_title, line_manager_id, works_from) values
                        (1, 1, 'HEAD', '', null, date '2015-01-05'), (2, 1, 'KNOWN', '', 1, date '2020-03-02'),
                        (3, 1, 'UNKNOWN', '', 2, null)""");
            migrate("42");
            assertThat(lines(connection)).containsExactly("2 under 1 from null to null", "3 under 2 from null to null");
        }
    }

    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(DATABASE, null, null)
                .locations("classpath:db/migration/common")
                .placeholders(Map.of("bytes", "blob"))
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> lines(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("select * from supervision order by person_id")) {
            while (rows.next()) {
                found.add(rows.getLong("person_id") + " under " + rows.getLong("manager_id") + " from "
                        + rows.getDate("supervised_from") + " to " + rows.getDate("supervised_to"));
            }
        }
        return found;
    }
}
