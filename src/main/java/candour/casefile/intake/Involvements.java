package candour.casefile.intake;

import candour.casefile.CouncilIdentifier;
import candour.casefile.HoldingEntry;
import candour.casefile.intake.DatasetTable.Row;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Who held cases by the standard safeguarding dataset, told like any other list of that. Of everybody involved, those who
 * were allocated the case by their role hold it: a reviewing officer, a manager or whoever has no role does not.
 */
final class Involvements {

    private static final Pattern HOLDS = Pattern.compile(
            "(?!.*(unalloc|review|\\biro\\b|supervis|manager|health))"
                    + "(cw|.*(allocated|case ?worker|social worker|key ?worker|personal advis).*)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> AS_HOLDINGS = Map.of(
            "invo_person_id", "child",
            "invo_professional_id", "worker",
            "invo_professional_team", "team",
            "invo_involvement_start_date", "from",
            "invo_involvement_end_date", "to",
            "invo_professional_role_id", "role");

    private final Map<FileShape, Sheet> tables;
    private final Set<CouncilIdentifier> persons;
    private final Set<CouncilIdentifier> cases;
    private int others;

    Involvements(Map<FileShape, Sheet> tables, Set<CouncilIdentifier> persons, Set<CouncilIdentifier> cases) {
        this.tables = tables;
        this.persons = persons;
        this.cases = cases;
    }

    /** Answers how many rows were read. */
    int read(Workforce staff, LocalDate today, Found<HoldingEntry> found) {
        var staffNumbers = words(FileShape.SSD_PROFESSIONALS, found::problem);
        var teams = words(FileShape.SSD_DEPARTMENT, found::problem);
        var holdings = new HoldingsFile(staff, cases::contains, today, found);
        var table = tables.get(FileShape.SSD_INVOLVEMENTS);
        var wanted = FileShape.SSD_INVOLVEMENTS.wanted(table).stream()
                .map(AS_HOLDINGS::get)
                .toList();
        int rows = DatasetTable.read(table.renamed(AS_HOLDINGS), wanted, found::problem, row -> {
            if (isHolding(row)) {
                var worker = row.cells().text("worker");
                var number = staffNumbers.getOrDefault(worker, worker);
                var team = row.cells().text("team");
                holdings.row(row.cells().with("worker", number).with("team", teams.getOrDefault(team, team)));
            }
        });
        if (others > 0) {
            found.problem(SheetProblem.at(
                    table.name(),
                    0,
                    "invo_professional_role_id",
                    "casefile.problem.otherRoles",
                    String.valueOf(others)));
        }
        return rows;
    }

    private boolean isHolding(Row row) {
        var child = row.fields().identifier("child");
        if (child != null && !persons.contains(child)) {
            row.fields().problem("child", "casefile.problem.notInPersons");
        }
        boolean worker =
                row.cells().has("worker") && !row.cells().text("worker").equals("-1");
        if (child == null || !cases.contains(child) || !worker) {
            return false;
        }
        boolean holds = HOLDS.matcher(row.cells().text("role")).matches();
        others += holds ? 0 : 1;
        return holds;
    }

    /** What the numbers in the first column of a table stand for. */
    private Map<String, String> words(FileShape shape, Consumer<SheetProblem> problems) {
        var words = new HashMap<String, String>();
        var table = tables.get(shape);
        if (table != null) {
            DatasetTable.read(table, shape.columns(), problems, row -> {
                if (row.cells().has(shape.columns().get(0))
                        && row.cells().has(shape.columns().get(1))) {
                    words.put(
                            row.cells().text(shape.columns().get(0)),
                            row.cells().text(shape.columns().get(1)));
                }
            });
        }
        return words;
    }
}
