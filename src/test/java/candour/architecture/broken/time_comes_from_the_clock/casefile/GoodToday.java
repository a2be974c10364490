package candour.architecture.broken.time_comes_from_the_clock.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

class GoodToday {

    LocalDate when(Clock clock) {
        return LocalDate.now(clock);
    }

    Date on(long day) {
        return new Date(day);
    }
}
