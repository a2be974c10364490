package candour.architecture.broken.time_comes_from_the_clock.casefile;

import java.time.LocalDateTime;
import java.time.ZoneId;

class BadZoned {

    LocalDateTime when() {
        return LocalDateTime.now(ZoneId.of("Europe/London"));
    }
}
