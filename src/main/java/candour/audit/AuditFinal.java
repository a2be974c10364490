package candour.audit;

/** The result of an audit became final, in this transaction: what was found may be acted on. */
public record AuditFinal(Long audit) {}
