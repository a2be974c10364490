package candour.report.excel;

import candour.report.Cell;
import candour.report.Column;
import candour.report.Phrases;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet: lines that say what it is, one head row, rows. */
final class XlsxSheet {

    private static final int NARROWEST = 11;
    private static final int WIDEST = 60;
    private static final int SHARE_COLUMNS = 5;
    private static final double ROOM_FOR_WORDS = 1.1;
    private static final int ROOM_FOR_BOLD = 4;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final Phrases phrases;
    private int next;
    private int headRow;
    private int columns;
    private int[] widths = {};

    XlsxSheet(XSSFSheet sheet, XlsxStyles styles, Phrases phrases) {
        this.sheet = sheet;
        this.styles = styles;
        this.phrases = phrases;
    }

    /** The first line goes to A1 and says what the sheet is. */
    void lines(String title, String... below) {
        text(sheet.createRow(next++).createCell(0), title, styles.title);
        for (var line : below) {
            text(sheet.createRow(next++).createCell(0), line, styles.quiet);
        }
    }

    void head(List<Column> heads) {
        headRow = next;
        var row = sheet.createRow(next++);
        columns = heads.stream().mapToInt(XlsxSheet::span).sum();
        widths = new int[columns];
        for (var head : heads) {
            if (head.kind() == Column.Kind.PERCENT) {
                for (var part : List.of("x", "n", "of", "from", "to")) {
                    head(row, phrases.say("report.sheet.share." + part, head.heading()), true);
                }
            } else {
                head(row, head.heading(), head.kind() == Column.Kind.COUNT);
            }
        }
    }

    private void head(XSSFRow row, String heading, boolean number) {
        var cell = cell(row);
        text(cell, heading, number ? styles.headOfNumbers : styles.head);
        widen(cell.getColumnIndex(), Math.max(heading.length() / 2 + 4, longestWord(heading) + ROOM_FOR_BOLD));
    }

    private static int longestWord(String heading) {
        return Stream.of(heading.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    void row(List<Cell> values) {
        var row = sheet.createRow(next++);
        values.forEach(value -> value(row, value));
    }

    /** A row whose first cell leads to another sheet. */
    void rowWithLink(String target, String first, List<Cell> rest) {
        var row = sheet.createRow(next++);
        var cell = cell(row);
        text(cell, first, styles.link);
        widen(0, first.length() + 2);
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
        rest.forEach(value -> value(row, value));
    }

    /** Freezes and filters the head row and sets widths and paper; to be called when all rows are there. */
    void finish() {
        sheet.createFreezePane(0, headRow + 1);
        sheet.setAutoFilter(new CellRangeAddress(headRow, Math.max(headRow, next - 1), 0, columns - 1));
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, width(column) * 256);
        }
        for (int row = headRow; row <= lastRow(); row++) {
            makeRoom(sheet.getRow(row));
        }
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(phrases.say("report.word.page", "&P", "&N"));
    }

    private int width(int column) {
        return Math.min(WIDEST, Math.max(NARROWEST, widths[column]));
    }

    /** Not every program makes a row as high as its longest text needs, with some room for lines that end at a word. */
    private void makeRoom(XSSFRow row) {
        double lines = 1;
        for (var cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                double share = (double) cell.getStringCellValue().length() / width(cell.getColumnIndex());
                lines = Math.max(lines, share > 1 ? Math.ceil(share * ROOM_FOR_WORDS) : 1);
            }
        }
        if (lines > 1) {
            row.setHeightInPoints((float) lines * sheet.getDefaultRowHeightInPoints());
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    int firstRow() {
        return headRow + 1;
    }

    int lastRow() {
        return next - 1;
    }

    /** Where a column of the figure begins on the sheet: shares take up several. */
    static int at(List<Column> heads, int column) {
        return heads.subList(0, column).stream().mapToInt(XlsxSheet::span).sum();
    }

    private static int span(Column column) {
        return column.kind() == Column.Kind.PERCENT ? SHARE_COLUMNS : 1;
    }

    private void value(XSSFRow row, Cell value) {
        if (value instanceof Cell.Share share) {
            share(row, share);
        } else if (value instanceof Cell.Count count) {
            number(row, count.value(), styles.count);
        } else if (value instanceof Cell.Day day) {
            var cell = cell(row);
            cell.setCellValue(day.date());
            cell.setCellStyle(styles.date);
            widen(cell.getColumnIndex(), phrases.day(day.date()).length() + 2);
        } else {
            var words = phrases.text(value);
            var cell = cell(row);
            text(cell, words, styles.text);
            widen(cell.getColumnIndex(), words.length() + 2);
        }
    }

    private void share(XSSFRow row, Cell.Share share) {
        number(row, share.x(), styles.count);
        number(row, share.n(), styles.count);
        if (share.tooFew()) {
            text(cell(row), phrases.percent(share), styles.wordAmongNumbers);
            text(cell(row), phrases.say("report.word.none"), styles.wordAmongNumbers);
            text(cell(row), phrases.say("report.word.none"), styles.wordAmongNumbers);
            return;
        }
        number(row, share.value(), styles.percent);
        number(row, share.interval().lower(), styles.percent);
        number(row, share.interval().upper(), styles.percent);
    }

    private void number(XSSFRow row, double value, XSSFCellStyle style) {
        var cell = cell(row);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static XSSFCell cell(XSSFRow row) {
        return row.createCell(Math.max(0, row.getLastCellNum()));
    }

    private static void text(XSSFCell cell, String text, XSSFCellStyle style) {
        cell.setCellValue(SafeText.of(text));
        cell.setCellStyle(style);
    }

    private void widen(int column, int letters) {
        widths[column] = Math.max(widths[column], letters);
    }
}
