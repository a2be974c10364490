package candour.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The one clock (D17), in London time. The demo lives through its past year by {@link #at}. */
@ApplicationScoped
public class Clocks {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Clock SYSTEM = Clock.systemUTC();

    private final ThreadLocal<Instant> past = new ThreadLocal<>();

    @Inject
    private Mode mode;

    @Produces
    @ApplicationScoped
    Clock clock() {
        InstantSource source = () -> past.get() != null ? past.get() : Instant.now(SYSTEM);
        return source.withZone(LONDON);
    }

    /** Does something as if it were then; not in production. */
    public <T> T at(Instant then, Supplier<T> work) {
        if (mode.isProduction()) {
            throw new IllegalStateException("Time does not move in production");
        }
        var before = past.get();
        past.set(then);
        try {
            return work.get();
        } finally {
            past.set(before);
        }
    }
}
