package candour.casefile.intake;

import java.util.List;

/** What Candour wants to know of a case, and what councils call the column that says it. */
public enum MappedField {
    IDENTIFIER(
            "identifier",
            "case id",
            "case number",
            "case reference",
            "child id",
            "child",
            "client id",
            "person id",
            "id",
            "reference",
            "number",
            "key"),
    CASE_TYPE("case_type", "type", "status", "case status", "category", "plan type", "current status"),
    TEAM("team", "team name", "allocated team", "current team", "responsible team", "locality"),
    OPENED("opened", "open date", "date opened", "opened on", "start date", "start", "referral date", "from"),
    CLOSED("closed", "close date", "date closed", "closed on", "end date", "end", "closure date", "to"),
    DATE_OF_BIRTH("date_of_birth", "dob", "birth date", "born", "birthday");

    private final String column;
    private final List<String> names;

    MappedField(String column, String... names) {
        this.column = column;
        this.names = List.of(names);
    }

    /** As the list of cases has it that needs no mapping. */
    String column() {
        return column;
    }

    List<String> names() {
        return names;
    }

    public boolean isDate() {
        return this == OPENED || this == CLOSED || this == DATE_OF_BIRTH;
    }
}
