package candour.shared.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes one table as a workbook, row after row; days are days there, numbers numbers, and no text is run. */
public final class XlsxWriter implements Closeable {

    private static final int WIDTH = 18 * 256;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(100);
    private final SXSSFSheet sheet;
    private final CellStyle day;
    private int rows;

    public XlsxWriter(OutputStream out, String name, String... columns) {
        this.out = out;
        sheet = workbook.createSheet(name);
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < columns.length; i++) {
            sheet.setColumnWidth(i, WIDTH);
        }
        row((Object[]) columns);
    }

    public void row(Object... cells) {
        var row = sheet.createRow(rows++);
        for (int i = 0; i < cells.length; i++) {
            write(row, i, cells[i]);
        }
    }

    private void write(Row row, int column, Object value) {
        if (value == null) {
            return;
        }
        var cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(CsvWriter.harmless(value.toString()));
        }
    }

    @Override
    public void close() {
        try (workbook) {
            workbook.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
