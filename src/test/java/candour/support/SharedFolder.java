package candour.support;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder beside the repository with what is not ours to ship: real input, published examples.
 *
 * <p>System property {@code candour.shared}, else {@code ../shared}. Without it such a test is reported
 * as not run; on the build server, where the folder must be, it fails.
 */
public final class SharedFolder {

    private SharedFolder() {}

    public static Path at(String name) {
        var path = Path.of(System.getProperty("candour.shared", "../shared")).resolve(name);
        if (Files.exists(path)) {
            return path;
        }
        var message = "not run: no " + name + " at " + path.toAbsolutePath().normalize();
        return System.getenv("CI") == null ? abort(message) : fail(message);
    }
}
