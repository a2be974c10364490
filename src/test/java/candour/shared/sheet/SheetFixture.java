package candour.shared.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as somebody might hand them in, and what came out of reading them. */
public final class SheetFixture {

    private SheetFixture() {}

    public static Path csv(Path folder, String text) {
        return file(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path csv(Path folder, String text, Charset encoding) {
        return file(folder, text.getBytes(encoding));
    }

    public static Path file(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ".bin"), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Path xlsx(Path folder, Consumer<Workbook> content) {
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            var file = Files.createTempFile(folder, "upload", ".bin");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Rows and problems as read. */
    static final class Collected implements SheetReader {

        final List<SheetRow> rows = new ArrayList<>();
        final List<SheetProblem> problems = new ArrayList<>();

        static Collected from(Path file, String... columns) {
            var collected = new Collected();
            Sheet.open(file, "cases").read(List.of(columns), collected);
            return collected;
        }

        @Override
        public void row(SheetRow row) {
            rows.add(row);
        }

        @Override
        public void problem(SheetProblem problem) {
            problems.add(problem);
        }

        List<String> column(String name) {
            return rows.stream().map(row -> row.text(name)).toList();
        }
    }
}
