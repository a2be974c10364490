package candour.shared.sheet;

import java.util.Map;

/** One row of data, its cells by the header's names however these are written; a cell that cannot be used reads as empty. */
public final class SheetRow {

    private final String file;
    private final int number;
    private final Map<String, String> cells;

    SheetRow(String file, int number, Map<String, String> cells) {
        this.file = file;
        this.number = number;
        this.cells = cells;
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
        return SheetProblem.at(file, number, column, key, args);
    }
}
