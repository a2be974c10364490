package candour.casefile.intake;

/**
 * What a dry run says of something that it lists. ENDED: an open case would be closed, or somebody at work would have
 * left. MISSING: known, and no longer in the file.
 */
public enum ImportOutcome {
    CHANGED,
    ENDED,
    MISSING
}
