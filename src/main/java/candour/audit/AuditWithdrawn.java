package candour.audit;

/** An audit was withdrawn, in this transaction; whatever it found counts no more. */
public record AuditWithdrawn(Long audit, String reason) {}
