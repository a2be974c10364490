package candour.audit;

/** A case is judged anew, in this transaction: {@code audit} counts no more, {@code anew} takes its place. */
public record AuditReopened(Long audit, Long anew) {}
