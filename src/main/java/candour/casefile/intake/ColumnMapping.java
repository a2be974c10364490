package candour.casefile.intake;

import static candour.shared.RuleViolation.unless;

import candour.casefile.CaseType;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a council's own list of cases says what Candour wants to know, and what its words mean.
 *
 * @param columns  the column that each field is read from, as the file has it
 * @param types    their words for case types, plainly written; what is not here is read as it stands
 * @param allTypes the type of every row where no column tells it, else null
 * @param teams    their words for teams, plainly written, to the names of ours
 * @param newTeams teams that the import makes, as they are to be called
 * @param service  where it makes them, null where it makes none
 */
public record ColumnMapping(
        Map<MappedField, String> columns,
        Map<String, CaseType> types,
        CaseType allTypes,
        Map<String, String> teams,
        List<String> newTeams,
        String service)
        implements Serializable {

    public ColumnMapping {
        columns = new TreeMap<>(columns);
        types = new TreeMap<>(types);
        teams = new TreeMap<>(teams);
        newTeams = List.copyOf(newTeams);
    }

    /** Says what is wrong with it for a file of these columns. */
    void check(List<String> there) {
        unless(columns.containsKey(MappedField.IDENTIFIER), "casefile.rule.mappingNoKey");
        unless(columns.containsKey(MappedField.CASE_TYPE) || allTypes != null, "casefile.rule.mappingNoType");
        unless(new HashSet<>(columns.values()).size() == columns.size(), "casefile.rule.mappingTwice");
        unless(there.containsAll(columns.values()), "casefile.rule.mappingOtherFile");
        unless(newTeams.isEmpty() || service != null && !service.isBlank(), "casefile.rule.mappingNoService");
    }

    /** Our columns by theirs. */
    Map<String, String> names() {
        var names = new TreeMap<String, String>();
        columns.forEach((field, column) -> names.put(column, field.column()));
        return names;
    }
}
