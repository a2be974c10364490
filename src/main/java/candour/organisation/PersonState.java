package candour.organisation;

import java.time.LocalDate;

/** Whether somebody works here on a day. */
public enum PersonState {
    HERE,
    NOT_YET,
    LEFT;

    static PersonState on(LocalDate day, LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(day)) {
            return LEFT;
        }
        return from != null && from.isAfter(day) ? NOT_YET : HERE;
    }
}
