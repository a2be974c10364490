package candour.improvement;

/** What became of a fact that a practitioner disputed. */
public enum FactSettlement {
    /** The practitioner is right. */
    CORRECTED,
    STAYS_OPEN
}
