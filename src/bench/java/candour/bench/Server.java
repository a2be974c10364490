package candour.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The provisioned server with a base folder of its own: the same modules and configuration as Candour's, other wars.
 * Runs as in production: the Java options are those of its {@code standalone.conf}.
 */
final class Server implements AutoCloseable {

    private static final int PORT_OFFSET = 400;
    static final String ADDRESS = "http://127.0.0.1:" + (8080 + PORT_OFFSET);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path base;
    private final Path data;
    private Process process;

    Server(String name, Path data, Path... wars) {
        this.base = Places.emptied(Places.BENCH.resolve("server-" + name));
        this.data = data;
        try {
            Places.copy(Places.SERVER.resolve("standalone/configuration"), base.resolve("configuration"));
            Files.createDirectories(base.resolve("lib/ext"));
            Files.createDirectories(base.resolve("deployments"));
            Files.createDirectories(data);
            for (var war : wars) {
                Files.copy(war, base.resolve("deployments").resolve(war.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts it; returns how long it took from the start of the process to the first good answer of a page. */
    Duration start(String page) {
        var since = System.nanoTime();
        try {
            process = command().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var visitor = new Visitor();
        while (!visitor.isAnswered(page)) {
            if (!process.isAlive() || System.nanoTime() - since > PATIENCE.toNanos()) {
                close();
                throw new IllegalStateException(page + " did not come; " + log() + " says why");
            }
            Pause.millis(20);
        }
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private ProcessBuilder command() {
        var command = new ProcessBuilder(
                Places.SERVER.resolve("bin/standalone.sh").toString(),
                "-b",
                "127.0.0.1",
                "-bmanagement",
                "127.0.0.1",
                "-Djboss.server.base.dir=" + base,
                "-Djboss.socket.binding.port-offset=" + PORT_OFFSET);
        var environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("CANDOUR_") || name.equals("JAVA_OPTS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        environment.put("CANDOUR_MODE", "demo");
        environment.put("CANDOUR_API_REQUESTS", "1000000"); // what is measured is the reading
        environment.put("CANDOUR_DATA", data.toString());
        environment.put("CANDOUR_DB_URL", Caseload.url(data));
        return command.redirectErrorStream(true)
                .redirectOutput(base.resolve("console.log").toFile());
    }

    /** Process id of the Java that runs the server. */
    long pid() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    /** Fails where the server had run out of memory; else returns the lines of its log that tell of a fault. */
    List<String> faults() {
        try (var lines = Files.lines(log())) {
            var faults = lines.filter(
                            line -> line.matches(".* (ERROR|SEVERE|FATAL) .*") || line.contains("OutOfMemoryError"))
                    .toList();
            if (faults.stream().anyMatch(line -> line.contains("OutOfMemoryError"))) {
                throw new IllegalStateException("Out of memory: see " + log());
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return base.resolve("log/server.log");
    }

    /** Ends it in order, as a service is stopped; by force where that takes long. */
    @Override
    public void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
        var all = process.descendants().toList();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
