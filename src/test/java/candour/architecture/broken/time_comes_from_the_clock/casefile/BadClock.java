package candour.architecture.broken.time_comes_from_the_clock.casefile;

import java.time.Clock;

class BadClock {

    Clock when() {
        return Clock.systemUTC();
    }
}
