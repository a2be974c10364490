package candour.programme;

/** What parts a frame into strata, each of which gets its share of the sample. */
public enum StrataBy {
    TEAM,
    CASE_TYPE
}
