package candour.casefile.intake;

import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetReader;
import candour.shared.sheet.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One table of the standard safeguarding dataset, read row by row. */
final class DatasetTable implements SheetReader {

    private final Consumer<SheetProblem> problems;
    private final Consumer<Row> each;
    private int rows;

    /** A row, and what is read of its cells. */
    record Row(SheetRow cells, RowFields fields, Consumer<SheetProblem> problems) {

        /** The code that a cell begins with, as in “C2 – full care order”; null where there is none. */
        <E extends Enum<E>> E code(String column, Class<E> known) {
            if (!cells.has(column)) {
                return null;
            }
            var first = cells.text(column).split("[^\\p{Alnum}]", 2)[0].toUpperCase(Locale.ROOT);
            return new RowFields(cells.with(column, first), problems).code(column, known);
        }

        /** A day that has been; null, and told where it is to come. */
        LocalDate past(String column, LocalDate today) {
            var day = fields.date(column);
            if (day != null && day.isAfter(today)) {
                fields.problem(column, "casefile.problem.inTheFuture");
                return null;
            }
            return day;
        }

        /**
         * The time from one column to another; null where it has not begun. One whose beginning cannot be read, and that
         * may last, leaves open what the case is.
         */
        <T extends Time> T time(T time, String from, String to, LocalDate today) {
            fields.require(from);
            time.start = fields.date(from);
            if (time.start != null && time.start.isAfter(today)) {
                fields.problem(from, "casefile.problem.inTheFuture");
                return null;
            }
            time.end = past(to, today);
            boolean impossible = time.end != null && time.start != null && time.end.isBefore(time.start);
            if (impossible) {
                fields.problem(to, "casefile.problem.endsBeforeStart");
            }
            boolean unreadable = cells.has(to) && !RowFields.isDate(cells.text(to));
            time.endUnknown = impossible || unreadable || time.start == null && time.end == null;
            time.end = impossible ? null : time.end;
            return time;
        }
    }

    private DatasetTable(Consumer<SheetProblem> problems, Consumer<Row> each) {
        this.problems = problems;
        this.each = each;
    }

    /** Answers how many rows there were. */
    static int read(Sheet sheet, List<String> wanted, Consumer<SheetProblem> problems, Consumer<Row> each) {
        var table = new DatasetTable(problems, each);
        sheet.read(wanted, table);
        return table.rows;
    }

    @Override
    public void row(SheetRow row) {
        rows++;
        each.accept(new Row(row, new RowFields(row, problems), problems));
    }

    @Override
    public void problem(SheetProblem problem) {
        problems.accept(problem);
    }
}
