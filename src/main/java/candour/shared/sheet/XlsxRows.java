package candour.shared.sheet;

import static candour.shared.RuleViolation.unless;

import candour.shared.sheet.RowSource.RowSink;
import candour.shared.sheet.XlsxSource.ReadEnough;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns a worksheet's XML events into rows of cells, empty ones filled in. */
final class XlsxRows extends DefaultHandler {

    private static final int LONGEST_TEXT = 10_000;

    private final String name;
    private final XlsxStrings strings;
    private final XlsxBook book;
    private final RowSink sink;
    private final StringBuilder text = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type;
    private String style;
    private boolean formula;
    private boolean reading;

    XlsxRows(String name, XlsxStrings strings, XlsxBook book, RowSink sink) {
        this.name = name;
        this.strings = strings;
        this.book = book;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (reading && text.length() < LONGEST_TEXT) {
            text.append(buffer, start, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) throws SAXException {
        switch (element) {
            case "v", "t" -> reading = false;
            case "c" -> cells.add(cell());
            case "row" -> {
                if (!sink.accept(row, cells)) {
                    throw new ReadEnough();
                }
            }
            default -> {}
        }
    }

    private void startRow(String number) {
        row = number == null ? row + 1 : number(number);
        cells = new ArrayList<>();
        column = 0;
    }

    private void startCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        unless(column <= Sheet.MAX_COLUMNS, "shared.sheet.tooManyColumns", name, Sheet.MAX_COLUMNS);
        unless(column > cells.size(), "shared.sheet.damaged", name);
        while (cells.size() < column - 1) {
            cells.add(Cell.EMPTY);
        }
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        text.setLength(0);
    }

    private Cell cell() {
        if (formula) {
            return Cell.FORMULA;
        }
        if (text.length() == 0) {
            return Cell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.at(text.toString());
            case "e" -> Cell.ERROR;
            case "b" -> new Cell("1".contentEquals(text) ? "true" : "false", null);
            case "d" -> Cell.of(text.substring(0, Math.min(10, text.length())));
            case "n" -> book.isDate(style) ? book.date(text.toString()) : Cell.ofNumber(text.toString());
            default -> Cell.of(text.toString());
        };
    }

    /** 28 for AB7. */
    private int columnOf(String reference) {
        int number = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            number = number * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            unless(number <= Sheet.MAX_COLUMNS, "shared.sheet.tooManyColumns", name, Sheet.MAX_COLUMNS);
        }
        unless(number > 0, "shared.sheet.damaged", name);
        return number;
    }

    private int number(String text) {
        unless(text.matches("\\d{1,7}"), "shared.sheet.damaged", name);
        return Integer.parseInt(text);
    }
}
