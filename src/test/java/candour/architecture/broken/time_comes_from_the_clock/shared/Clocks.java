package candour.architecture.broken.time_comes_from_the_clock.shared;

import java.time.Clock;

class Clocks {

    Clock clock() {
        return Clock.systemUTC();
    }
}
