package candour.account;

/** Whether a token lets anybody in. */
public enum TokenState {
    IN_USE,
    EXPIRED,
    WITHDRAWN
}
