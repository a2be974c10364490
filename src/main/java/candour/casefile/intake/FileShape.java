package candour.casefile.intake;

import candour.shared.RuleViolation;
import candour.shared.sheet.Sheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A file we know how to read, told by its columns. Other columns may be there; they are not read. */
enum FileShape {
    PEOPLE(ImportKind.PEOPLE, "person", "role", "team", "service", "line_manager", "from", "to"),
    HOLDINGS(ImportKind.HOLDINGS, "child", "worker", "team", "from", "to"),
    CASE_LIST(ImportKind.CASELOAD, "identifier", "case_type", "team", "opened", "closed", "date_of_birth"),
    RETURN_EPISODES(ImportKind.CASELOAD, "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "DEC", "REC"),
    RETURN_REVIEWS(ImportKind.CASELOAD, "CHILD", "REVIEW", "REVIEW_CODE"),
    RETURN_HEADER(ImportKind.CASELOAD, "CHILD", "SEX", "DOB");

    static final List<FileShape> RETURN = List.of(RETURN_HEADER, RETURN_EPISODES, RETURN_REVIEWS);

    private final ImportKind kind;
    private final List<String> columns;

    FileShape(ImportKind kind, String... columns) {
        this.kind = kind;
        this.columns = List.of(columns);
    }

    /** The shape of the sheet; with nearly all columns of one there, says which are missing. */
    static FileShape of(Sheet sheet) {
        var nearest = nearest(sheet);
        if (nearest.likeness(sheet) == 1) {
            return nearest;
        }
        if (nearest.likeness(sheet) < 0.5) {
            throw new RuleViolation("casefile.rule.unknownFile", sheet.name());
        }
        throw new RuleViolation("shared.sheet.missingColumns", sheet.name(), String.join(", ", nearest.missing(sheet)));
    }

    /** Whether the sheet is of none of these, but may be a list of cases in a council's own words. */
    static boolean isForeign(Sheet sheet) {
        var nearest = nearest(sheet);
        double likeness = nearest.likeness(sheet);
        return likeness < 0.5 || nearest == CASE_LIST && likeness < 1;
    }

    ImportKind kind() {
        return kind;
    }

    List<String> columns() {
        return columns;
    }

    private static FileShape nearest(Sheet sheet) {
        return Arrays.stream(values())
                .max(Comparator.comparingDouble(shape -> shape.likeness(sheet)))
                .orElseThrow();
    }

    private double likeness(Sheet sheet) {
        return 1 - missing(sheet).size() / (double) columns.size();
    }

    private Set<String> missing(Sheet sheet) {
        var missing = new TreeSet<>(columns);
        missing.removeIf(column -> sheet.hasColumns(List.of(column)));
        return missing;
    }
}
