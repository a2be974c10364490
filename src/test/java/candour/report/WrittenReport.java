package candour.report;

import static candour.report.ReportFixture.phrases;
import static org.assertj.core.api.Assertions.assertThat;

import candour.report.excel.SafeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A report's files, read back from their bytes as anybody else would read them. */
public final class WrittenReport {

    private static final int HEAD = 3;
    private static final int BEFORE_FIGURES = 2;

    private WrittenReport() {}

    public static XSSFWorkbook workbook(byte[] xlsx) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All text of the document, page after page. */
    public static String document(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sheets of the figures, each row by row below its head. */
    static List<List<List<Object>>> figures(XSSFWorkbook workbook) {
        var figures = new ArrayList<List<List<Object>>>();
        for (int sheet = BEFORE_FIGURES; sheet < workbook.getNumberOfSheets(); sheet++) {
            figures.add(rows(workbook.getSheetAt(sheet)));
        }
        return figures;
    }

    private static List<List<Object>> rows(Sheet sheet) {
        var rows = new ArrayList<List<Object>>();
        for (int row = HEAD + 1; row <= sheet.getLastRowNum(); row++) {
            var values = new ArrayList<>();
            sheet.getRow(row).forEach(cell -> values.add(value(cell)));
            rows.add(values);
        }
        return rows;
    }

    private static Object value(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate() : (Object) cell.getNumericCellValue();
    }

    /** What the cells of a sheet must hold for these. */
    static List<List<Object>> asInWorkbook(List<List<candour.report.Cell>> rows) {
        return rows.stream()
                .map(row -> row.stream().flatMap(cell -> values(cell).stream()).toList())
                .toList();
    }

    private static List<Object> values(candour.report.Cell cell) {
        if (cell instanceof candour.report.Cell.Count count) {
            return List.of((double) count.value());
        } else if (cell instanceof candour.report.Cell.Day day) {
            return List.of(day.date());
        } else if (cell instanceof candour.report.Cell.Share share) {
            return share.tooFew()
                    ? List.of((double) share.x(), (double) share.n(), "too few to say", "–", "–")
                    : List.of((double) share.x(), (double) share.n(), share.value(), share.interval().lower(), share.interval().upper());
        }
        return List.of(SafeText.of(phrases().text(cell)));
    }

    /** Every word and number of the rows stands between the title of the table and what comes after it. */
    static void assertSays(String document, String number, List<List<candour.report.Cell>> rows) {
        var said = new ArrayList<>(Arrays.asList(table(document, number).split("\\s+")));
        for (var row : rows) {
            for (var cell : row) {
                for (var word : words(cell).split("\\s+")) {
                    assertThat(said.remove(word) || halves(said, word)).as("%s in table %s", word, number).isTrue();
                }
            }
        }
    }

    /** From the last place where its title stands first, which is behind the contents, to the next title or heading. */
    private static String table(String document, String number) {
        var contents = document.indexOf("Table " + number + ".");
        int from = document.indexOf("Table " + number + ".", contents + 1);
        var next = Pattern.compile("(?m)^(Table|Chart) (?!" + Pattern.quote(number) + "\\.)\\d\\.\\d\\.").matcher(document);
        return document.substring(from, next.find(from) ? next.start() : document.length());
    }

    /** A word too long for its column is broken between two lines. */
    private static boolean halves(List<String> said, String word) {
        return said.stream()
                .filter(start -> start.length() > 10 && word.startsWith(start))
                .findFirst()
                .map(start -> said.remove(start) && said.remove(word.substring(start.length())))
                .orElse(false);
    }

    private static String words(candour.report.Cell cell) {
        if (cell instanceof candour.report.Cell.Share share) {
            var of = share.x() + " of " + share.n();
            return share.tooFew()
                    ? of + " too few to say"
                    : phrases().percent(share) + " " + of + " (" + phrases().interval(share) + ")";
        }
        return phrases().text(cell);
    }
}
