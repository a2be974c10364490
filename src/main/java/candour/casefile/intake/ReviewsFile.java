package candour.casefile.intake;

import candour.casefile.CouncilIdentifier;
import candour.shared.Formats;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetReader;
import candour.shared.sheet.SheetRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The reviews of an SSDA903 return: on which days each child's plan was reviewed. */
final class ReviewsFile implements SheetReader {

    /** So few reviews may all lie in other years. */
    private static final int ENOUGH = 20;

    private final LocalDate returnDate;
    private final Map<CouncilIdentifier, LocalDate> births;
    private final Consumer<SheetProblem> problems;
    private final Map<CouncilIdentifier, TreeSet<LocalDate>> reviews = new HashMap<>();
    private final RepeatedRows<List<Object>> repeated = new RepeatedRows<>();
    private int days;
    private boolean anyOfLastYear;
    private int rows;

    /** How the child took part, by the codes of REVIEW_CODE. */
    private enum TookPart {
        PN0,
        PN1,
        PN2,
        PN3,
        PN4,
        PN5,
        PN6,
        PN7
    }

    ReviewsFile(LocalDate returnDate, Map<CouncilIdentifier, LocalDate> births, Consumer<SheetProblem> problems) {
        this.returnDate = returnDate;
        this.births = births;
        this.problems = problems;
    }

    int read(Sheet sheet) {
        sheet.read(FileShape.RETURN_REVIEWS.columns(), this);
        return rows;
    }

    /** The days of a child's reviews up to the return's date, in order. */
    TreeSet<LocalDate> of(CouncilIdentifier child) {
        return reviews.getOrDefault(child, new TreeSet<>());
    }

    /** Whether these are reviews of other years than the return's: many, and none of its last year. */
    boolean isOfOtherYears() {
        return days >= ENOUGH && !anyOfLastYear;
    }

    @Override
    public void row(SheetRow row) {
        rows++;
        var fields = new RowFields(row, problems);
        var child = fields.identifier("CHILD");
        var day = fields.requiredDate("REVIEW");
        var tookPart = fields.code("REVIEW_CODE", TookPart.class);
        if (child == null || day == null) {
            return;
        }
        days++;
        anyOfLastYear |= ReturnDate.yearEnd(day).equals(ReturnDate.yearEnd(returnDate));
        if (!births.containsKey(child)) {
            fields.problem("CHILD", "casefile.problem.notInHeader");
        } else if (repeated.isFirst(java.util.Arrays.asList(child, day, tookPart), row.number(), fields, "REVIEW")
                && isPossible(fields, day, births.get(child))) {
            reviews.computeIfAbsent(child, any -> new TreeSet<>()).add(day);
        }
    }

    @Override
    public void problem(SheetProblem problem) {
        problems.accept(problem);
    }

    private boolean isPossible(RowFields fields, LocalDate day, LocalDate born) {
        if (day.isAfter(returnDate)) {
            fields.problem("REVIEW", "casefile.problem.afterReturn", Formats.day(returnDate));
            return false;
        }
        if (born != null && day.isBefore(born)) {
            fields.problem("REVIEW", "casefile.problem.reviewBeforeBirth");
            return false;
        }
        return true;
    }
}
