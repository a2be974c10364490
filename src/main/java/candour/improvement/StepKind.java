package candour.improvement;

/** What happened to a corrective action, as its history tells it. */
public enum StepKind {
    RAISED,
    PLANNED,
    /** It has another owner, with the plan as it was. */
    HANDED_OVER,
    COMPLETED,
    VERIFIED,
    /** It was verified and had not worked: it starts again. */
    REOPENED
}
