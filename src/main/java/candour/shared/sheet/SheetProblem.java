package candour.shared.sheet;

import java.io.Serializable;
import java.util.List;

/**
 * One thing wrong in a file: {@code row} as a spreadsheet shows it (the header is row 1; 0 when the whole file is
 * meant), {@code column} by its header (null when the whole row is meant), {@code key} the sentence in
 * {@code messages.properties} and {@code args} what to fill in: dates, row numbers and the like, never a cell's text.
 */
public record SheetProblem(String file, int row, String column, String key, List<String> args) implements Serializable {

    public SheetProblem {
        args = List.copyOf(args);
    }

    public static SheetProblem at(String file, int row, String column, String key, String... args) {
        return new SheetProblem(file, row, column, key, List.of(args));
    }
}
