package candour.casefile.intake;

/** Checked, which changed nothing yet; or done. */
public enum ImportStatus {
    CHECKED,
    DONE
}
