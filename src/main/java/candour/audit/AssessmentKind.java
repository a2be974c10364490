package candour.audit;

/** Whose reflection an assessment is. */
public enum AssessmentKind {
    /** The assessor's to whom the case was allocated; it gives the audit its result. */
    LEAD,
    /** To get to know the form: seen by nobody else and counted nowhere. */
    PRACTICE,
    /** What somebody had begun before the audit went to somebody else; kept, and counted nowhere. */
    HANDED_ON
}
