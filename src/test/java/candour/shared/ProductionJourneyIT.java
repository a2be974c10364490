package candour.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.support.Axe;
import candour.support.Chromium;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The first start in production as the README tells it: the built server on an empty PostgreSQL, told by address, user
 * and password alone which driver it needs, with a user of its own that owns nothing (D14).
 */
class ProductionJourneyIT {

    private static final Path HERE = Path.of("target", "production").toAbsolutePath();
    private static final int PORT_OFFSET = Integer.getInteger("test.port.offset") + 50;
    private static final String ADDRESS = "http://127.0.0.1:" + (8080 + PORT_OFFSET);
    private static final String FIRST_START = "/account/first-start.xhtml?link=";
    private static final String PASSWORD = "a pass phrase of a test";

    @Test
    void starts_on_postgresql_with_a_user_that_owns_nothing_and_has_no_account_built_in() throws Exception {
        delete(HERE);
        copy(Path.of(System.getProperty("wildfly.home"), "standalone"), HERE.resolve("standalone"));
        try (var postgres = EmbeddedPostgres.start()) {
            var database = aDatabase(postgres);
            var server = start(database);
            try {
                assertThat(answer("/ready", server)).as(log()).startsWith("200");
                assertThat(answer("/account/sign-in.xhtml", server))
                        .startsWith("200")
                        .doesNotContain("invented council");
                assertThat(log()).containsOnlyOnce(FIRST_START);
                assertRights(database);
                becomesFirstAdministrator();
            } finally {
                stop(server);
            }
        }
    }

    /** By the printed link, with a password that is too short at first. */
    private static void becomesFirstAdministrator() throws IOException {
        var link = Pattern.compile(Pattern.quote(FIRST_START) + "\\w+").matcher(log());
        assertThat(link.find()).isTrue();
        try (var chromium = Chromium.launched()) {
            var page = chromium.browser().newPage();
            page.navigate(ADDRESS + link.group());
            Axe.passes(page);
            page.locator("[id='firstStart:council']").fill("Thornbury Council");
            page.locator("[id='firstStart:username']").fill("first.admin");
            page.locator("[id='firstStart:password']").fill("short");
            page.locator("[id='firstStart:begin']").click();
            assertThat(page.locator(".error-summary")).containsText("Choose a password of at least");
            Axe.passes(page);
            page.locator("[id='firstStart:password']").fill(PASSWORD);
            page.locator("[id='firstStart:begin']").click();
            assertThat(page.locator("#notice")).containsText("Candour is set up. Sign in as first.admin.");
            signsIn(page);
            page.navigate(ADDRESS + "/notification/letters.xhtml");
            assertThat(page.locator("#noServer")).containsText("No mail server is named");
            assertThat(page.locator("#standing")).hasCount(0);
        }
    }

    private static void signsIn(Page page) {
        page.locator("[id='signIn:username']").fill("first.admin");
        page.locator("[id='signIn:password']").fill(PASSWORD);
        page.locator("[id='signIn:enter']").click();
        assertThat(page.locator("#signedIn")).hasText("first.admin");
        Axe.passes(page);
    }

    private static String aDatabase(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create role candour_owner login password 'owns it'");
            sql.execute("create role candour_app login password 'uses it'");
            sql.execute("create database candour owner candour_owner");
        }
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/candour?logServerErrorDetail=false";
    }

    private static void assertRights(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "candour_app", "uses it");
                var sql = connection.createStatement()) {
            var accounts = sql.executeQuery("select count(*) from account");
            accounts.next();
            assertThat(accounts.getInt(1)).isZero();
            sql.execute(
                    "insert into trail_entry (happened_at, person_name, kind, what) values (now(), '', 'DID', 'a.test.line')");
            for (var forbidden : new String[] {
                "update trail_entry set person_name = 'somebody else'",
                "delete from trail_entry",
                "truncate trail_entry",
                "drop table trail_entry",
                "alter table trail_entry disable trigger all"
            }) {
                assertThatThrownBy(() -> sql.execute(forbidden), forbidden)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    private static Process start(String database) throws IOException {
        var command = new ProcessBuilder(
                System.getProperty("wildfly.home") + "/bin/standalone.sh",
                "-b",
                "127.0.0.1",
                "-Djboss.server.base.dir=" + HERE.resolve("standalone"),
                "-Djboss.socket.binding.port-offset=" + PORT_OFFSET);
        var environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("CANDOUR_"));
        environment.putAll(Map.of(
                "LAUNCH_JBOSS_IN_BACKGROUND", "true",
                "CANDOUR_DB_URL", database,
                "CANDOUR_DB_USER", "candour_app",
                "CANDOUR_DB_PASSWORD", "uses it",
                "CANDOUR_DB_OWNER_USER", "candour_owner",
                "CANDOUR_DB_OWNER_PASSWORD", "owns it",
                "CANDOUR_DATA", HERE.resolve("data").toString(),
                "JAVA_OPTS", System.getProperty("test.vm") + " -Djava.awt.headless=true"));
        return command.redirectErrorStream(true)
                .redirectOutput(HERE.resolve("server.log").toFile())
                .start();
    }

    /** Status and body, once the server is there and not starting any more. */
    private static String answer(String path, Process server) {
        var until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        var answer = "nothing";
        while (server.isAlive()
                && System.nanoTime() < until
                && (answer.equals("nothing") || answer.startsWith("503") || answer.startsWith("404"))) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            answer = ask(path);
        }
        return answer;
    }

    private static String ask(String path) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(ADDRESS + path).toURL().openConnection();
            var status = connection.getResponseCode();
            try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return status + " " + (body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException notYet) {
            return "nothing";
        }
    }

    private static String log() throws IOException {
        return Files.readString(HERE.resolve("server.log"));
    }

    private static void stop(Process server) throws Exception {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
        server.onExit().get(30, TimeUnit.SECONDS);
    }

    /** The configuration and the war; what a server has written since stays where it is. */
    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var each : files.filter(file -> from.relativize(file)
                            .toString()
                            .matches("|(configuration|deployments|lib)(?!/standalone_xml_history).*"))
                    .toList()) {
                if (!each.toString().matches(".*\\.(deployed|isdeploying|failed|dodeploy)")) {
                    Files.copy(each, to.resolve(from.relativize(each).toString()));
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
