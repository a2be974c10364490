package candour.casefile.intake;

import candour.casefile.CouncilIdentifier;
import candour.shared.RuleViolation;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the cells of one row as what they should be. What cannot be read is told and comes back as null, so a reader
 * goes on with what it has.
 */
final class RowFields {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern TIME_OF_DAY = Pattern.compile("[ T]\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?Z?$");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final SheetRow row;
    private final Consumer<SheetProblem> problems;

    RowFields(SheetRow row, Consumer<SheetProblem> problems) {
        this.row = row;
        this.problems = problems;
    }

    void problem(String column, String key, String... args) {
        problems.accept(row.problem(column, key, args));
    }

    CouncilIdentifier identifier(String column) {
        try {
            return require(column) ? new CouncilIdentifier(row.text(column)) : null;
        } catch (RuleViolation tooLong) {
            problem(column, "casefile.problem.identifierLength", String.valueOf(CouncilIdentifier.LONGEST));
            return null;
        }
    }

    /** Whether there is something in the cell; says so when not. */
    boolean require(String column) {
        if (!row.has(column)) {
            problem(column, "casefile.problem.missing");
        }
        return row.has(column);
    }

    /** The cell's words, or null when there are none or too many. */
    String words(String column, int longest) {
        if (row.text(column).length() > longest) {
            problem(column, "casefile.problem.tooLong", String.valueOf(longest));
            return null;
        }
        return row.has(column) ? row.text(column) : null;
    }

    LocalDate requiredDate(String column) {
        return require(column) ? date(column) : null;
    }

    LocalDate date(String column) {
        if (!row.has(column)) {
            return null;
        }
        var date = read(row.text(column));
        if (date != null) {
            return date;
        }
        problem(column, "casefile.problem.impossibleDate");
        return null;
    }

    /** Whether the text is a day, as dates are written in files. */
    static boolean isDate(String text) {
        return read(text) != null;
    }

    /** Null where it is none. Databases write the time of day behind it. */
    static LocalDate read(String text) {
        var day = TIME_OF_DAY.matcher(text).replaceFirst("");
        for (var form : FORMS) {
            try {
                var date = LocalDate.parse(day, form);
                if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                    return date;
                }
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        return null;
    }

    /** The code as written when {@code known} has it; says so when it is missing or unknown. */
    <E extends Enum<E>> E code(String column, Class<E> known) {
        if (!row.has(column)) {
            problem(column, "casefile.problem.missingPart");
            return null;
        }
        try {
            return Enum.valueOf(known, row.text(column));
        } catch (IllegalArgumentException unknown) {
            problem(column, "casefile.problem.unknownCode");
            return null;
        }
    }
}
