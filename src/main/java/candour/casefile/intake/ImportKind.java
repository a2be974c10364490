package candour.casefile.intake;

/** What one import brings. */
public enum ImportKind {
    PEOPLE,
    HOLDINGS,
    CASELOAD
}
