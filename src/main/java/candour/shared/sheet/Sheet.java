package candour.shared.sheet;

import static candour.shared.RuleViolation.unless;

import candour.shared.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One table that somebody handed in, CSV or the first sheet of an XLSX workbook. What makes the whole file useless
 * (wrong kind, wrong encoding, no header, missing columns, too large) is a {@link RuleViolation}; what is wrong with
 * a row or cell is a {@link SheetProblem}, and reading goes on. Rows are streamed: the size of the file costs no heap.
 */
public final class Sheet {

    public static final int MAX_ROWS = 200_000;
    public static final int MAX_COLUMNS = 256;
    public static final long MAX_BYTES = 50L << 20;

    private final String name;
    private final RowSource source;
    private final List<String> header;
    private final List<String> columns;
    private final Set<String> blanks;

    private Sheet(String name, RowSource source) throws IOException {
        this.name = name;
        this.source = source;
        this.header = header();
        this.columns = header;
        this.blanks = Set.of();
    }

    private Sheet(Sheet same, List<String> columns, Set<String> blanks) {
        this.name = same.name;
        this.source = same.source;
        this.header = same.header;
        this.columns = columns;
        this.blanks = blanks;
    }

    /** {@code name} is what the person called the file; it is only used to speak of it. */
    public static Sheet open(Path file, String name) {
        try {
            unless(Files.size(file) <= MAX_BYTES, "shared.sheet.tooLarge", name);
            var kind = FileKind.of(file, name);
            var sheet = new Sheet(name, kind == FileKind.XLSX ? new XlsxSource(file, name) : new CsvSource(file, name));
            sheet.checkColumns();
            return sheet;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Each sheet of a workbook of several that has column names, as a table by itself; else only this. Two columns of the
     * same name in one of them are told once it is read, for a sheet beside may be no table at all.
     */
    public List<Sheet> tables() {
        var tables = new ArrayList<Sheet>();
        source.tables().forEach((sheet, rows) -> {
            try {
                tables.add(new Sheet(name + ", " + sheet, rows));
            } catch (RuleViolation refused) {
                if (!refused.key().equals("shared.sheet.noColumnNames")) { // empty, or a chart: no table
                    throw refused;
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return tables.isEmpty() ? List.of(this) : tables;
    }

    public String name() {
        return name;
    }

    /**
     * The same table with its columns called as {@code names} says, from what the header calls them; no other is there.
     * Problems still speak of a column as the header does.
     */
    public Sheet renamed(Map<String, String> names) {
        var plainly = new HashMap<String, String>();
        names.forEach((theirs, ours) -> plainly.put(plain(theirs), ours));
        return new Sheet(
                this,
                columns.stream()
                        .map(column -> plainly.getOrDefault(plain(column), ""))
                        .toList(),
                blanks);
    }

    /** The same table where a cell with one of these words reads as empty, as databases write that there is nothing. */
    public Sheet blanking(Set<String> words) {
        return new Sheet(this, columns, words);
    }

    /** As the header has them. */
    public List<String> columns() {
        return columns;
    }

    public boolean hasColumns(Collection<String> wanted) {
        return plain(columns).containsAll(plain(wanted));
    }

    /** Reads {@code wanted} columns of every row that is not empty; nothing is said of faults in other columns. */
    public void read(Collection<String> wanted, SheetReader reader) {
        checkColumns();
        var missing = new ArrayList<>(wanted);
        missing.removeIf(column -> hasColumns(List.of(column)));
        unless(missing.size() < wanted.size(), "shared.sheet.noHeader", name, String.join(", ", wanted));
        unless(missing.isEmpty(), "shared.sheet.missingColumns", name, String.join(", ", missing));
        if (source.hasMore()) {
            reader.problem(SheetProblem.at(name, 0, null, "shared.sheet.otherSheets"));
        }
        var reading = new Reading(plain(wanted), reader);
        try {
            source.read(reading::accept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> header() throws IOException {
        var found = new ArrayList<String>();
        source.read((number, cells) -> {
            cells.forEach(cell -> found.add(cell.text()));
            return false;
        });
        while (!found.isEmpty() && found.get(found.size() - 1).isEmpty()) {
            found.remove(found.size() - 1);
        }
        unless(found.stream().anyMatch(column -> !column.isEmpty()), "shared.sheet.noColumnNames", name);
        return List.copyOf(found);
    }

    private void checkColumns() {
        var seen = new HashSet<String>();
        for (var column : header) {
            unless(column.isEmpty() || seen.add(plain(column)), "shared.sheet.sameColumnTwice", name);
        }
    }

    /** What tells one column from another: capitals, spaces, hyphens and underscores make no difference. */
    static String plain(String column) {
        var plain = new StringBuilder(column.length());
        boolean gap = false;
        for (char letter : column.toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter == '_' || letter == '-' || Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                gap = plain.length() > 0;
            } else {
                plain.append(gap ? "_" : "").append(letter);
                gap = false;
            }
        }
        return plain.toString();
    }

    private static Set<String> plain(Collection<String> names) {
        var plain = new HashSet<String>();
        names.forEach(each -> plain.add(plain(each)));
        return plain;
    }

    /** One pass over the rows below the header. */
    private final class Reading {

        private final List<String> names = columns.stream().map(Sheet::plain).toList();
        private final Map<String, String> called = new HashMap<>();
        private final Set<String> wanted;
        private final SheetReader reader;
        private int rows;
        private boolean pastHeader;

        Reading(Set<String> wanted, SheetReader reader) {
            this.wanted = wanted;
            this.reader = reader;
            for (int i = 0; i < names.size(); i++) {
                called.put(names.get(i), header.get(i));
            }
        }

        boolean accept(int number, List<Cell> cells) {
            if (!pastHeader) {
                pastHeader = true;
                return true;
            }
            unless(++rows <= MAX_ROWS, "shared.sheet.tooManyRows", name, MAX_ROWS);
            if (cells.stream().allMatch(Cell::isEmpty)) {
                return true;
            }
            if (cells.size() > columns.size()
                    && cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty())) {
                reader.problem(SheetProblem.at(name, number, null, "shared.sheet.extraCells"));
            }
            reader.row(new SheetRow(name, number, named(number, cells), called));
            return true;
        }

        private HashMap<String, String> named(int number, List<Cell> cells) {
            var named = new HashMap<String, String>();
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                var column = names.get(i);
                var cell = cells.get(i);
                if (wanted.contains(column)) {
                    named.put(column, blanks.contains(cell.text()) ? "" : cell.text());
                    if (cell.problem() != null) {
                        reader.problem(SheetProblem.at(name, number, header.get(i), cell.problem()));
                    }
                }
            }
            return named;
        }
    }
}
