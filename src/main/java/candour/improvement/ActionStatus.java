package candour.improvement;

import java.time.LocalDate;

/** How far a corrective action is. Overdue is not a status: it follows from the day. */
public enum ActionStatus {
    RAISED,
    PLANNED,
    COMPLETED,
    VERIFIED;

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return this != VERIFIED;
    }

    /** Planned, not done, and its day has passed. The day itself still counts as in time. */
    public boolean isOverdue(LocalDate dueOn, LocalDate day) {
        return this == PLANNED && dueOn.isBefore(day);
    }
}
