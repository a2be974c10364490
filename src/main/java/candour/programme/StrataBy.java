package candour.programme;

/** What parts a frame into strata, each of which gets its share of the sample. */
public enum StrataBy {
    TEAM,
    CASE_TYPE;

    /** The stratum of cases that no team holds. */
    public static final String NO_TEAM = "-";

    /** A team's name on one line, whatever the import brought. */
    static String ofTeam(String name) {
        return name == null ? NO_TEAM : name.replaceAll("\\p{Cntrl}", " ");
    }
}
