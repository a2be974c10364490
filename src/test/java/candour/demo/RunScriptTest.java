package candour.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the demo, before a server that ends at once: what it does with the data of the demo before. */
class RunScriptTest {

    private static final Path SCRIPT = Path.of("wildfly-config/run");

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void a_demo_was_here() throws IOException {
        Files.createDirectories(folder.resolve("wildfly-config"));
        Files.copy(SCRIPT, folder.resolve(SCRIPT));
        var server = folder.resolve("target/server/bin/standalone.sh");
        Files.createDirectories(server.getParent());
        Files.writeString(server, "#!/bin/sh\nexit 1\n");
        assertThat(server.toFile().setExecutable(true)).isTrue();
        data = folder.resolve("data");
        Files.createDirectories(data);
        Files.writeString(data.resolve("candour.mv.db"), "the demo of before");
    }

    private String run(Map<String, String> environment) throws IOException, InterruptedException {
        var command = new ProcessBuilder("bash", folder.resolve(SCRIPT).toString()).redirectErrorStream(true);
        command.environment().keySet().removeIf(name -> name.startsWith("CANDOUR_"));
        command.environment().put("CANDOUR_PORT_OFFSET", "40000"); // where nothing listens
        command.environment().putAll(environment);
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private List<Path> aside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("data.before-"))
                    .toList();
        }
    }

    @Test
    void keeps_the_demo_over_a_restart() throws Exception {
        run(Map.of());
        assertThat(data.resolve("candour.mv.db")).hasContent("the demo of before");
        assertThat(aside()).isEmpty();
    }

    @Test
    void puts_it_aside_where_it_is_to_be_made_anew_and_says_where_it_is() throws Exception {
        var said = run(Map.of("CANDOUR_ANEW", "true"));
        assertThat(aside()).hasSize(1);
        assertThat(said).contains("The demo is made anew. What there was is in " + aside().get(0));
        assertThat(aside().get(0).resolve("candour.mv.db")).hasContent("the demo of before");
        assertThat(data.resolve("candour.mv.db")).doesNotExist();
    }

    @Test
    void finds_the_demo_where_its_place_ends_in_a_slash() throws Exception {
        run(Map.of("CANDOUR_ANEW", "true", "CANDOUR_DATA", data + "/"));
        assertThat(aside()).hasSize(1);
        assertThat(aside().get(0).resolve("candour.mv.db")).hasContent("the demo of before");
        assertThat(data.resolve("candour.mv.db")).doesNotExist();
    }

    @Test
    void takes_nothing_from_a_server_that_still_runs() throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.start();
        int port = server.getAddress().getPort();
        try {
            var said = run(Map.of("CANDOUR_ANEW", "true", "CANDOUR_PORT_OFFSET", String.valueOf(port - 8080)));
            assertThat(said).isEqualTo("Candour still runs on port " + port + "; stop it first.\n");
        } finally {
            server.stop(0);
        }
        assertThat(data.resolve("candour.mv.db")).hasContent("the demo of before");
        assertThat(aside()).isEmpty();
    }

    @Test
    void puts_no_keys_aside_whose_database_would_stay() throws Exception {
        var said = run(Map.of("CANDOUR_ANEW", "true", "CANDOUR_DB_URL", "jdbc:postgresql://127.0.0.1/candour"));
        assertThat(said).startsWith("The database is at CANDOUR_DB_URL").doesNotContain("jdbc:");
        assertThat(data.resolve("candour.mv.db")).hasContent("the demo of before");
        assertThat(aside()).isEmpty();
    }

    @Test
    void never_touches_what_a_production_server_keeps() throws Exception {
        run(Map.of("CANDOUR_ANEW", "true", "CANDOUR_MODE", "production"));
        assertThat(data.resolve("candour.mv.db")).hasContent("the demo of before");
        assertThat(aside()).isEmpty();
    }
}
