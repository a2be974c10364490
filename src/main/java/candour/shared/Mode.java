package candour.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How this installation runs: production (the default), demo (invented council, sign-in by one click, loopback only)
 * or test. Read once from {@code CANDOUR_MODE}.
 */
@ApplicationScoped
public class Mode {

    private final String name;

    public Mode() {
        this(System.getenv("CANDOUR_MODE"));
    }

    /** {@code named} as in the environment; null means production. */
    public Mode(String named) {
        name = named == null ? "production" : named.toLowerCase(Locale.ROOT);
    }

    public boolean isDemo() {
        return "demo".equals(name);
    }

    public boolean isProduction() {
        return !isDemo() && !"test".equals(name);
    }

    /** Where everything lives that is not in the database: keys, uploads. {@code CANDOUR_DATA}, by default {@code data}. */
    public Path data() {
        return Path.of(System.getenv().getOrDefault("CANDOUR_DATA", "data")).toAbsolutePath();
    }
}
