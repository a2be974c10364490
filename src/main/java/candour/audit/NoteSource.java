package candour.audit;

/** Where what a note says comes from (D19). */
public enum NoteSource {
    RECORD,
    PRACTITIONER,
    FAMILY,
    PARTNER,
    SEEN
}
