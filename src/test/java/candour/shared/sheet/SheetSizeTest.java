package candour.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What 100,000 rows cost: the heap in use near the end is compared with the heap in use near the beginning. */
class SheetSizeTest {

    private static final int ROWS = 100_000;
    private static final long FLAT = 8L << 20;

    @TempDir
    Path folder;

    @Test
    void a_hundred_thousand_rows_of_csv_leave_the_heap_flat() throws IOException {
        var file = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("id,opened,note\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(i + ",2018-03-31," + "x".repeat(200) + i + "\n");
            }
        }
        assertFlat(file);
    }

    @Test
    void a_hundred_thousand_rows_of_xlsx_leave_the_heap_flat() throws IOException {
        var file = folder.resolve("large.xlsx");
        try (var book = new SXSSFWorkbook(50);
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            for (int i = 0; i <= ROWS; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "id" : "" + i);
                row.createCell(1).setCellValue(i == 0 ? "opened" : "2018-03-31");
                row.createCell(2).setCellValue(i == 0 ? "note" : "some words that only row " + i + " has " + i * 31);
            }
            book.write(out);
        }
        assertFlat(file);
    }

    private void assertFlat(Path file) {
        var meter = new Meter();
        Sheet.open(file, "large").read(List.of("id", "opened", "note"), meter);
        assertThat(meter.rows).isEqualTo(ROWS);
        assertThat(meter.late - meter.early).isLessThan(FLAT);
    }

    private static final class Meter implements SheetReader {

        private int rows;
        private long early;
        private long late;

        @Override
        public void row(SheetRow row) {
            rows++;
            early = rows == 5_000 ? inUse() : early;
            late = rows == 95_000 ? inUse() : late;
        }

        @Override
        public void problem(SheetProblem problem) {
            throw new AssertionError(problem);
        }

        private long inUse() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
