package candour.shared.sheet;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV that a spreadsheet opens as what it is: UTF-8 with byte order mark, and no text cell that it would run.
 * Numbers stay numbers.
 */
public final class CsvWriter implements Closeable {

    private final CSVPrinter printer;

    public CsvWriter(OutputStream out, String... columns) {
        try {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write('\ufeff');
            printer = new CSVPrinter(text, CSVFormat.RFC4180);
            row((Object[]) columns);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void row(Object... cells) {
        try {
            for (var cell : cells) {
                printer.print(isNumber(cell) ? cell : harmless(cell == null ? "" : cell.toString()));
            }
            printer.println();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text with a leading apostrophe where a spreadsheet would take it for a formula. Also for XLSX writers. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    private static boolean isNumber(Object cell) {
        return cell instanceof Number number && Double.isFinite(number.doubleValue());
    }
}
