package candour.audit;

/** How far an audit is. Late is not a status: it follows from the day. */
public enum AuditStatus {
    ALLOCATED,
    IN_PROGRESS,
    SUBMITTED
}
