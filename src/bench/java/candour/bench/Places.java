package candour.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Where things are, from the project's folder: what the build made, and the bench's own folder. */
final class Places {

    /** The provisioned server; only ever read. */
    static final Path SERVER = Path.of("target", "server").toAbsolutePath();

    /** Everything the bench writes. */
    static final Path BENCH = Path.of("target", "bench").toAbsolutePath();

    static final Path CANDOUR_WAR = SERVER.resolve("standalone/deployments/ROOT.war");
    /** Candour with the interceptor that can answer reads from memory. */
    static final Path MEASURED_WAR = BENCH.resolve("ROOT.war");

    static final Path BARE_WAR = BENCH.resolve("bare.war");
    static final Path EMPTY_WAR = BENCH.resolve("empty.war");

    /** Candour's own data: database and keys. */
    static final Path CASELOAD = BENCH.resolve("caseload");

    /** The demo as its first start makes it, with its keys and tokens. */
    static final Path DEMO = BENCH.resolve("demo");

    /** Returns that others wrote, beside the repository. */
    static final Path REAL_INPUT = Path.of("..", "shared", "real-input").toAbsolutePath();

    private Places() {}

    /** A folder of the bench, empty. */
    static Path emptied(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var found = Files.walk(folder)) {
                    for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) {
        try (var found = Files.walk(from)) {
            for (var path : found.toList()) {
                var copy = to.resolve(from.relativize(path).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
