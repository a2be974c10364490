package candour.notification;

/** What other systems may be told about. */
public enum NoticeKind {
    /** The result of an audit became final; the number is the audit's. */
    AUDIT_FINAL,
    /** The day that an action was planned for has passed; the number is the action's. */
    ACTION_OVERDUE
}
