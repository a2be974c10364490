package candour.audit;

/** What a note is: is this a fact, or only said confidently (D19)? */
public enum NoteStanding {
    VERIFIED,
    OPINION,
    REPORTED,
    ASSERTED
}
