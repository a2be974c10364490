package candour.casefile.intake;

import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetReader;
import candour.shared.sheet.SheetRow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The different words of a column of types or teams. One with many different words, or with more different ones than
 * repeated ones, rather holds names or numbers of people: its words are not shown, and nothing is made of them.
 */
final class ColumnWords implements SheetReader {

    private static final int MOST = 50;

    private final String column;
    private final Set<String> words = new TreeSet<>();
    private int filled;

    private ColumnWords(String column) {
        this.column = column;
    }

    static Set<String> of(Sheet sheet, String column) {
        var read = new ColumnWords(column);
        sheet.read(List.of(column), read);
        return read.words.size() > MOST || read.words.size() * 2 > read.filled ? Set.of() : read.words;
    }

    @Override
    public void row(SheetRow row) {
        if (row.has(column)) {
            filled++;
            if (words.size() <= MOST) {
                words.add(row.text(column));
            }
        }
    }

    @Override
    public void problem(SheetProblem problem) {
        // the dry run tells them
    }
}
