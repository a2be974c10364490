package candour.improvement;

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
}
