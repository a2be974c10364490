package candour.programme;

/** What is to be done next in a round. */
public enum RoundStep {
    FREEZE,
    DRAW,
    ALLOCATE,
    /** Every case of the latest draw has its assessor. */
    DONE
}
