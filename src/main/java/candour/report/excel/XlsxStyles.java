package candour.report.excel;

import candour.report.chart.ChartCanvas.Ink;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, each made once. */
final class XlsxStyles {

    private static final int BRAND = 0x0b4f6c;
    private static final int SUNK = 0xf2f0ea;
    private static final int STRONG_RULE = 0x8a8f98;

    private final XSSFWorkbook workbook;

    final XSSFCellStyle title;
    final XSSFCellStyle quiet;
    final XSSFCellStyle head;
    final XSSFCellStyle headOfNumbers;
    final XSSFCellStyle text;
    final XSSFCellStyle link;
    final XSSFCellStyle count;
    final XSSFCellStyle percent;
    final XSSFCellStyle date;
    final XSSFCellStyle wordAmongNumbers;

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = plain(font(14, true, BRAND));
        quiet = plain(font(10, false, Ink.QUIET.rgb()));
        head = head(HorizontalAlignment.LEFT);
        headOfNumbers = head(HorizontalAlignment.RIGHT);
        text = plain(font(11, false, Ink.TEXT.rgb()));
        text.setWrapText(true);
        link = plain(font(11, false, BRAND));
        link.getFont().setUnderline(XSSFFont.U_SINGLE);
        count = number("#,##0");
        percent = number("0%");
        date = number("d mmmm yyyy");
        date.setAlignment(HorizontalAlignment.LEFT);
        wordAmongNumbers = number("@");
    }

    private XSSFCellStyle plain(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle number(String format) {
        var style = plain(font(11, false, Ink.TEXT.rgb()));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle head(HorizontalAlignment alignment) {
        var style = plain(font(11, true, Ink.TEXT.rgb()));
        style.setFillForegroundColor(colour(SUNK));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(STRONG_RULE));
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        return style;
    }

    private XSSFFont font(int points, boolean bold, int rgb) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(rgb));
        return font;
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(bytes(rgb));
    }

    static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
