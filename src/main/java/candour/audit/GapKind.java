package candour.audit;

/** What may be missing. */
public enum GapKind {
    /** A question is not yet answered. */
    ANSWER,
    /** An answer at an end of its scale rests on no note. */
    NOTE_FOR_ANSWER,
    /** No answer in a section rests on a note. */
    NOTE_FOR_SECTION,
    /** A cited note does not say what, from whom, or what it is worth. */
    NOTE_CONTENT
}
