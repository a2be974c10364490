package candour.architecture.broken.time_comes_from_the_clock.casefile;

import java.util.Date;

class BadDate {

    Date when() {
        return new Date();
    }
}
