package candour.casefile;

/** Why the council works with a child; ordered, so that the highest open status gives a case its type. */
public enum CaseType {
    EARLY_HELP,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    LOOKED_AFTER,
    CARE_LEAVER
}
