package candour.shared.mail;

/** Whether what waits can wait. */
public enum Urgency {
    /** A child may be at risk: read it now. */
    AT_ONCE,
    ORDINARY
}
