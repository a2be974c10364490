package candour.template;

/** What a finding is. Strengths come first wherever kinds are listed. */
public enum FindingKind {
    GOOD_PRACTICE,
    OPPORTUNITY,
    MINOR,
    MAJOR,
    /** A child may be at risk: acted on at once, without waiting for a result. */
    IMMEDIATE_CONCERN
}
