package candour.shared.sheet;

import java.util.HashMap;
import java.util.Map;

/** One row of data, its cells by the header's names however these are written; a cell that cannot be used reads as empty. */
public final class SheetRow {

    private final String file;
    private final int number;
    private final Map<String, String> cells;
    private final Map<String, String> called;

    /** {@code called} has what the file's header calls each column. */
    SheetRow(String file, int number, Map<String, String> cells, Map<String, String> called) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        this.called = called;
    }

    /** The same row with another text in this column. */
    public SheetRow with(String column, String text) {
        var changed = new HashMap<>(cells);
        changed.put(Sheet.plain(column), text);
        return new SheetRow(file, number, changed, called);
    }

    public String file() {
        return file;
    }

    /** As a spreadsheet shows it; the header is row 1. */
    public int number() {
        return number;
    }

    /** The cell's text without surrounding space, or "" when it is empty, unusable or its column is missing. */
    public String text(String column) {
        return cells.getOrDefault(Sheet.plain(column), "");
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    public SheetProblem problem(String column, String key, String... args) {
        return SheetProblem.at(file, number, called.getOrDefault(Sheet.plain(column), column), key, args);
    }
}
