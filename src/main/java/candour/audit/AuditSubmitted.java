package candour.audit;

/** The lead assessment of an audit was submitted, in this transaction; its answers and scorecard stand. */
public record AuditSubmitted(Long audit) {}
