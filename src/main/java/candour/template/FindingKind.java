package candour.template;

/** What a finding is. Strengths come first wherever kinds are listed. */
public enum FindingKind {
    GOOD_PRACTICE,
    OPPORTUNITY,
    MINOR,
    MAJOR
}
