package candour.casefile.intake;

import java.time.LocalDate;

/** A time that something lasted. {@code end} is null while it does, and also where the one given could not be used. */
class Time {
    LocalDate start;
    LocalDate end;
    boolean endUnknown;

    boolean isOpen() {
        return end == null && !endUnknown;
    }

    /** What is open comes last, after what may be. */
    LocalDate endOrNever() {
        return isOpen() ? LocalDate.MAX : endUnknown ? LocalDate.MAX.minusDays(1) : end;
    }
}
