package candour.architecture.broken.time_comes_from_the_clock.casefile;

import java.util.Calendar;

class BadCalendar {

    Calendar when() {
        return Calendar.getInstance();
    }
}
