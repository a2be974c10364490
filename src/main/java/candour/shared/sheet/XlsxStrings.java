package candour.shared.sheet;

import candour.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that a workbook keeps once and points at, as far as they are ours to keep in memory. */
final class XlsxStrings extends DefaultHandler {

    private static final long MOST_LETTERS = 40_000_000;

    private final String name;
    private final List<Cell> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long letters;
    private int reading;
    private boolean phonetic;

    XlsxStrings(String name) {
        this.name = name;
    }

    Cell at(String index) {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException dangling) {
            return Cell.ERROR;
        }
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> reading++;
            default -> {}
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (reading > 0 && !phonetic) {
            letters += length;
            if (letters > MOST_LETTERS) {
                throw new RuleViolation("shared.sheet.tooLarge", name);
            }
            text.append(buffer, start, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        switch (element) {
            case "si" -> add();
            case "rPh" -> phonetic = false;
            case "t" -> reading--;
            default -> {}
        }
    }

    private void add() {
        letters += 20; // an empty text costs memory too
        strings.add(Cell.of(text.toString()));
    }
}
