package candour.improvement;

/** What an action is for. */
public enum ActionPurpose {
    /** Puts it right for this child, at once. */
    CORRECTION,
    /** Removes the cause, once the result is final. */
    CORRECTIVE
}
