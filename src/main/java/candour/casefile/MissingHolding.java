package candour.casefile;

/** Somebody, by staff reference, who holds an open case and whom a list of holdings does not name. */
public record MissingHolding(Long id, Long caseFile, String pseudonym, String worker) {}
