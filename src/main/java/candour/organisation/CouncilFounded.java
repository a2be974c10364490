package candour.organisation;

/** A council begins: whatever every council has from its first day is made now, in the same transaction. */
public record CouncilFounded(Long organisation) {}
