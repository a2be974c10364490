package candour.audit;

/** A practitioner sent the reply to a draft, in this transaction. */
public record ReplySent(Long audit, Long person) {}
