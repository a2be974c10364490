package candour.shared.sheet;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a workbook says about its cells: which styles show a date, since a date is only a number with a style, and from
 * which day it counts them.
 */
final class XlsxBook extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellFormats;
    private int style;
    private boolean from1904;

    Cell date(String raw) {
        try {
            LocalDateTime date = DateUtil.getLocalDateTime(Double.parseDouble(raw.strip()), from1904);
            return date == null ? Cell.ERROR : new Cell(date.toLocalDate().toString(), null);
        } catch (NumberFormatException notANumber) {
            return Cell.ERROR;
        }
    }

    boolean isDate(String styleIndex) {
        return styleIndex != null && dates.get(number(styleIndex));
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "numFmt" -> formats.put(number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> addFormat(attributes.getValue("numFmtId"));
            case "workbookPr" ->
                from1904 =
                        "1".equals(attributes.getValue("date1904")) || "true".equals(attributes.getValue("date1904"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        if (element.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    private void addFormat(String id) {
        if (inCellFormats) {
            int format = number(id);
            dates.set(style++, DateUtil.isADateFormat(format, formats.get(format)));
        }
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Math.max(Integer.parseInt(text), 0);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
