package candour.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the database up to date (D6), as its owner where the application's user owns nothing (D14). */
@ApplicationScoped
class Migrations {

    private static final Pattern QUIET = Pattern.compile("[?&]logServerErrorDetail=false(&|$)");

    @Resource(lookup = "java:jboss/datasources/CandourDS")
    private DataSource database;

    @Inject
    private Mode mode;

    /** Returns why this database will not do, in a plain sentence; empty when it is up to date. */
    Optional<String> run() throws SQLException {
        var address = address();
        var product = product(address);
        var refusal = refusal(address, mode);
        if (refusal.isEmpty()) {
            configured(product).load().migrate();
        }
        return refusal;
    }

    /** PostgreSQL tells with a refused row what was in it, and the server logs that: what people wrote, and about whom. */
    static Optional<String> refusal(String address, Mode mode) {
        if (!mode.isProduction()) {
            return Optional.empty();
        }
        if (product(address).equals("h2")) {
            return Optional.of("H2 is for demo and trial only. Set CANDOUR_DB_URL, CANDOUR_DB_USER and"
                    + " CANDOUR_DB_PASSWORD for PostgreSQL, or CANDOUR_MODE=demo.");
        }
        return QUIET.matcher(address).find()
                ? Optional.empty()
                : Optional.of("Add logServerErrorDetail=false to CANDOUR_DB_URL, so that nothing that people wrote gets"
                        + " into the log.");
    }

    private FluentConfiguration configured(String product) {
        var env = System.getenv();
        var owner = env.get("CANDOUR_DB_OWNER_USER");
        var flyway = Flyway.configure(Migrations.class.getClassLoader())
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product)
                .validateMigrationNaming(true)
                // those of one database only are numbered from 90, so that new ones for both come before them
                .outOfOrder(true)
                .placeholders(Map.of("bytes", product.equals("h2") ? "blob" : "bytea"));
        if (owner == null) {
            return flyway.dataSource(database);
        }
        return flyway.dataSource(env.get("CANDOUR_DB_URL"), owner, env.get("CANDOUR_DB_OWNER_PASSWORD"))
                .placeholders(Map.of("bytes", "bytea", "application_user", env.get("CANDOUR_DB_USER")))
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/postgresql",
                        "classpath:db/migration/postgresql-owner");
    }

    /** With its parameters, as the driver was given it. */
    private String address() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    private static String product(String address) {
        return address.split(":")[1];
    }
}
