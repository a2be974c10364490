package candour.audit;

/** An audit was closed, in this transaction: nothing is left to do about it. */
public record AuditClosed(Long audit) {}
