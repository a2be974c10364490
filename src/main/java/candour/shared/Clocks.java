package candour.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock (D17), in London time. In demo and test mode the system property {@code candour.clock} (an instant)
 * makes it stand still there.
 */
@ApplicationScoped
public class Clocks {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Produces
    @ApplicationScoped
    Clock clock(Mode mode) {
        var fixed = System.getProperty("candour.clock");
        return fixed == null || mode.isProduction() ? Clock.system(LONDON) : Clock.fixed(Instant.parse(fixed), LONDON);
    }
}
