package candour.casefile.intake;

/** What speaks against an import as a whole; it then waits until somebody says in words why it is right (D39). */
public enum ImportDoubt {
    /** Later files are known of the cases that this one speaks for. */
    OLDER_THAN_KNOWN,
    /** Nearly none of its cases is known, though many of their kind are. */
    OTHER_COUNCIL,
    /** Its header names another authority than earlier files did. */
    OTHER_AUTHORITY,
    /** Its files end in different years. */
    DIFFERENT_YEARS
}
