package candour.report;

import static candour.report.ReportFixture.phrases;
import static org.assertj.core.api.Assertions.assertThat;

import candour.report.excel.SafeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A report's files, read back from their bytes as anybody else would read them. */
public final class WrittenReport {

    private static final int HEAD = 3;
    private static final int BEFORE_FIGURES = 2;
    private static final Pattern NUMBER = Pattern.compile("Table (\\d+\\.\\d+)\\. .*");

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

    /** The web page, which any XML parser can read. */
    public static Document page(byte[] html) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html));
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What stands in the elements of that name within, in order. */
    public static List<Element> elements(Node within, String name) {
        var found = within instanceof Document page
                ? page.getElementsByTagName(name)
                : ((Element) within).getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** The tables of the figures by number, each row by row below its head. A figure without rows has none. */
    public static Map<String, List<List<String>>> figures(Document page) {
        var figures = new LinkedHashMap<String, List<List<String>>>();
        for (var table : elements(page, "table")) {
            var number = NUMBER.matcher(elements(table, "caption").get(0).getTextContent())
                    .replaceAll("$1");
            figures.put(
                    number,
                    elements(elements(table, "tbody").get(0), "tr").stream()
                            .map(WrittenReport::values)
                            .toList());
        }
        return figures;
    }

    private static List<String> values(Element row) {
        var cells = row.getChildNodes();
        return IntStream.range(0, cells.getLength())
                .mapToObj(cell -> cells.item(cell).getTextContent())
                .toList();
    }

    /** What the cells of a table must hold for these. */
    public static List<List<String>> onPage(List<List<candour.report.Cell>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(WrittenReport::onPage).toList())
                .toList();
    }

    private static String onPage(candour.report.Cell cell) {
        if (cell instanceof candour.report.Cell.Share share) {
            return share.tooFew()
                    ? phrases().of(share) + " too few to say"
                    : phrases().percent(share) + " " + phrases().of(share) + " ("
                            + phrases().interval(share) + ")";
        }
        return phrases().text(cell);
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
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate()
                : (Object) cell.getNumericCellValue();
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
                    : List.of(
                            (double) share.x(),
                            (double) share.n(),
                            share.value(),
                            share.interval().lower(),
                            share.interval().upper());
        }
        return List.of(SafeText.of(phrases().text(cell)));
    }

    /** Every word and number of the rows stands between the title of the table and what comes after it. */
    public static void assertSays(String document, String number, List<List<candour.report.Cell>> rows) {
        var said = new ArrayList<>(Arrays.asList(table(document, number).split("\\s+")));
        for (var row : rows) {
            for (var cell : row) {
                for (var word : onPage(cell).split("\\s+")) {
                    assertThat(said.remove(word) || halves(said, word))
                            .as("%s in table %s", word, number)
                            .isTrue();
                }
            }
        }
    }

    /** From the last place where its title stands first, which is behind the contents, to the next title or heading. */
    private static String table(String document, String number) {
        var contents = document.indexOf("Table " + number + ".");
        int from = document.indexOf("Table " + number + ".", contents + 1);
        var next = Pattern.compile("(?m)^(Table|Chart) (?!" + Pattern.quote(number) + "\\.)\\d\\.\\d\\.")
                .matcher(document);
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
}
