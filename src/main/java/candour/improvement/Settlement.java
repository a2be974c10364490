package candour.improvement;

/** What became of a finding that a practitioner disputed. */
public enum Settlement {
    /** It says it in other words; the old ones stay beside them. */
    REWORDED,
    /** It is no finding. */
    WITHDRAWN,
    /** The answer that raised it was wrong; the right one stands beside it. */
    ANSWER_CORRECTED,
    /** Assessor and practitioner see it differently. */
    STAYS_OPEN
}
