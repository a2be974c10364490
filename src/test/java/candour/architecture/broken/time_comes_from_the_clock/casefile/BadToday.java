package candour.architecture.broken.time_comes_from_the_clock.casefile;

import java.time.LocalDate;

class BadToday {

    LocalDate when() {
        return LocalDate.now();
    }
}
