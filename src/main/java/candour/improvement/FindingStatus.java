package candour.improvement;

/** How far a finding is. */
public enum FindingStatus {
    /** The answers raise it; the audit is not submitted yet. */
    PROPOSED,
    /** The audit was submitted with it. */
    CONFIRMED,
    /** The assessor says that another finding of the audit says the same. */
    MERGED,
    /** The assessor says, with a reason, that it is none. */
    WITHDRAWN
}
