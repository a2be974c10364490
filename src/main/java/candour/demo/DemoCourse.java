package candour.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far the corrective action of a finding has come by today, and on which days: the older the finding, the further.
 * {@code turn} tells apart those of one round.
 */
record DemoCourse(LocalDate found, LocalDate today, int turn) {

    enum Stage {
        RAISED,
        PLANNED,
        LATE,
        COMPLETED,
        REOPENED,
        VERIFIED
    }

    Stage stage() {
        var age = ChronoUnit.DAYS.between(found, today);
        if (age < 80) {
            return turn % 2 == 0 ? Stage.PLANNED : Stage.RAISED;
        }
        if (age < 200) {
            return switch (turn % 3) {
                case 0 -> Stage.LATE;
                case 1 -> Stage.COMPLETED;
                default -> Stage.REOPENED;
            };
        }
        return Stage.VERIFIED;
    }

    LocalDate raised() {
        return found.plusDays(26); // the result is final by then
    }

    LocalDate planned() {
        return raised().plusDays(5);
    }

    LocalDate due() {
        return planned().plusDays(60);
    }

    LocalDate completed() {
        return due().minusDays(4);
    }

    LocalDate verified() {
        return completed().plusDays(30);
    }
}
