package candour.audit;

/** Somebody else begins an audit anew. */
public record AuditHandedOn(Long audit) {}
