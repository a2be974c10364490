package candour.shared.sheet;

import static candour.shared.RuleViolation.unless;

import candour.shared.RuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated text in UTF-8, with or without byte order mark. */
final class CsvSource implements RowSource {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Path file;
    private final String name;

    CsvSource(Path file, String name) throws IOException {
        this.file = file;
        this.name = name;
        refuseOtherEncodings();
    }

    @Override
    public void read(RowSink sink) throws IOException {
        try (var text = new InputStreamReader(withoutMark(), StandardCharsets.UTF_8);
                var parser =
                        CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            var records = parser.iterator();
            while (records.hasNext()) {
                var csv = records.next();
                if (!sink.accept((int) csv.getRecordNumber(), cells(csv))) {
                    return;
                }
            }
        } catch (UncheckedIOException broken) {
            throw asViolation(broken.getCause());
        }
    }

    private ArrayList<Cell> cells(CSVRecord csv) {
        unless(csv.size() <= Sheet.MAX_COLUMNS, "shared.sheet.tooManyColumns", name, Sheet.MAX_COLUMNS);
        var cells = new ArrayList<Cell>(csv.size());
        csv.forEach(value -> cells.add(Cell.of(value)));
        return cells;
    }

    private RuntimeException asViolation(IOException cause) {
        return cause instanceof CSVException
                        || String.valueOf(cause.getMessage()).contains("EOF")
                ? new RuleViolation("shared.sheet.openQuote", name)
                : new UncheckedIOException(cause);
    }

    private InputStream withoutMark() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(3);
        if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
            in.reset();
        }
        return in;
    }

    /** The whole file is looked at before the first row is used, so that a wrong letter on the last page stops it too. */
    private void refuseOtherEncodings() throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(1 << 16);
        var letters = CharBuffer.allocate(1 << 16);
        int line = 1;
        try (var in = Files.newByteChannel(file)) {
            for (boolean more = true; more; ) {
                more = in.read(bytes) >= 0;
                bytes.flip();
                var result = decoder.decode(bytes, letters, !more);
                letters.flip();
                line += letters.chars().filter(letter -> letter == '\n').count();
                unless(!result.isError(), "shared.sheet.notUtf8", name, String.valueOf(line));
                unless(letters.chars().noneMatch(letter -> letter == 0), "shared.sheet.binary", name);
                letters.clear();
                bytes.compact();
            }
        }
    }
}
