package candour.casefile.intake;

/** Waiting for somebody to say what its columns mean; checked, which changed nothing yet; or done. */
public enum ImportStatus {
    TO_MAP,
    CHECKED,
    DONE
}
