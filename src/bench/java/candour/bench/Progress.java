package candour.bench;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Says what is going on, for a run of many minutes. */
final class Progress {

    private Progress() {}

    static void say(String what) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + what);
    }
}
