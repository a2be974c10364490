package candour.casefile;

/** Whether the council was still working with the child when the case was last imported. */
public enum CaseStatus {
    OPEN,
    CLOSED
}
