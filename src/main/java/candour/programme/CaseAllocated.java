package candour.programme;

/** A drawn case was given to an assessor; fired in the same transaction. */
public record CaseAllocated(Long allocation) {}
