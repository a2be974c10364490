package candour.notification;

/** How far a notice is. */
public enum NoticeState {
    ON_ITS_WAY,
    TAKEN,
    GIVEN_UP
}
