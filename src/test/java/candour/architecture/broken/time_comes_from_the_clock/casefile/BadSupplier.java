package candour.architecture.broken.time_comes_from_the_clock.casefile;

import java.time.Instant;
import java.util.function.Supplier;

class BadSupplier {

    Supplier<Instant> when() {
        return Instant::now;
    }
}
