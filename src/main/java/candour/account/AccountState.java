package candour.account;

/** Whether somebody can sign in, and if not, why. */
public enum AccountState {
    OPEN,
    /** For a quarter of an hour, after too many wrong passwords. */
    LOCKED,
    DISABLED,
    /** Has left, or has not started yet. */
    NOT_EMPLOYED
}
