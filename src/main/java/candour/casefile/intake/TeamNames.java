package candour.casefile.intake;

import candour.casefile.CaseEntry;
import java.util.Set;

/** A team is named in a file as people name it; upper and lower case make no difference. */
final class TeamNames {

    private static final int LONGEST = 200;

    private TeamNames() {}

    /** The team's name in lower case; null, and told by the sentence {@code otherwise}, when it is not among {@code teams}. */
    static String known(Set<String> teams, RowFields fields, String column, String otherwise) {
        var name = fields.words(column, LONGEST);
        if (name == null) {
            return null;
        }
        var plain = CaseEntry.plainTeam(name);
        if (!teams.contains(plain)) {
            fields.problem(column, otherwise);
            return null;
        }
        return plain;
    }
}
