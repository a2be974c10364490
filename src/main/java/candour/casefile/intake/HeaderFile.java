package candour.casefile.intake;

import candour.casefile.CouncilIdentifier;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetReader;
import candour.shared.sheet.SheetRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The children of an SSDA903 return; sex, ethnicity, pupil number and motherhood are not even read. Of a child that is
 * not born yet a file may say when it is EXPECTED.
 */
final class HeaderFile implements SheetReader {

    private static final List<String> READ = List.of("CHILD", "DOB");
    private static final List<String> READ_WITH_EXPECTED = List.of("CHILD", "DOB", "EXPECTED");

    private final LocalDate today;
    private final Consumer<SheetProblem> problems;
    private final Map<CouncilIdentifier, LocalDate> births = new LinkedHashMap<>();
    private final RepeatedRows<CouncilIdentifier> repeated = new RepeatedRows<>();
    private int rows;

    HeaderFile(LocalDate today, Consumer<SheetProblem> problems) {
        this.today = today;
        this.problems = problems;
    }

    int read(Sheet sheet) {
        sheet.read(sheet.hasColumns(READ_WITH_EXPECTED) ? READ_WITH_EXPECTED : READ, this);
        return rows;
    }

    /** Every child with the date of birth, null where that could not be read; in the order of the file. */
    Map<CouncilIdentifier, LocalDate> births() {
        return births;
    }

    Integer rowOf(CouncilIdentifier child) {
        return repeated.rowOf(child);
    }

    @Override
    public void row(SheetRow row) {
        rows++;
        var fields = new RowFields(row, problems);
        var child = fields.identifier("CHILD");
        boolean expected = !row.has("DOB") && row.has("EXPECTED");
        var born = fields.date(expected ? "EXPECTED" : "DOB");
        if (!expected && !row.has("DOB")) {
            fields.problem("DOB", "casefile.problem.missingPart");
        }
        if (born != null && born.isAfter(expected ? today.plusYears(1) : today)) {
            fields.problem(expected ? "EXPECTED" : "DOB", "casefile.problem.inTheFuture");
            born = null;
        }
        if (child != null && repeated.isFirst(child, row.number(), fields, "CHILD")) {
            births.put(child, born);
        }
    }

    @Override
    public void problem(SheetProblem problem) {
        problems.accept(problem);
    }
}
