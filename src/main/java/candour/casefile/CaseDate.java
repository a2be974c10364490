package candour.casefile;

/** The days of a case that a file may tell of, or not. */
public enum CaseDate {
    OPENED,
    CLOSED
}
