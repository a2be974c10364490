package candour.architecture.broken.time_comes_from_the_clock.casefile;

import java.time.Instant;

class BadInstant {

    Instant when() {
        return Instant.now();
    }
}
