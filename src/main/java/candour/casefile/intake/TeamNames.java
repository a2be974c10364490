package candour.casefile.intake;

import java.util.function.UnaryOperator;

/** A team is named in a file as people name it; upper and lower case make no difference. */
final class TeamNames {

    private static final int LONGEST = 200;

    private TeamNames() {}

    /** The team's plain name by {@code teams}; null, and told by the sentence {@code otherwise}, when there is none. */
    static String known(UnaryOperator<String> teams, RowFields fields, String column, String otherwise) {
        var name = fields.words(column, LONGEST);
        if (name == null) {
            return null;
        }
        var plain = teams.apply(name);
        if (plain == null) {
            fields.problem(column, otherwise);
        }
        return plain;
    }
}
