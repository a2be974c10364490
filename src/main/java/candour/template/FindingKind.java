package candour.template;

/** What a finding is, strengths first: the order in which they are shown. */
public enum FindingKind { GOOD_PRACTICE, OPPORTUNITY, MINOR, MAJOR }
