package candour.shared.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A cell as read: its text, or the key of what makes it unusable. */
record Cell(String text, String problem) {

    static final Cell EMPTY = new Cell("", null);
    static final Cell FORMULA = new Cell("", "shared.sheet.formula");
    static final Cell ERROR = new Cell("", "shared.sheet.errorCell");

    private static final int LONGEST = 2000;
    private static final Cell TOO_LONG = new Cell("", "shared.sheet.cellTooLong");
    private static final Cell CONTROL = new Cell("", "shared.sheet.controlCharacter");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");

    static Cell of(String raw) {
        if (raw == null || raw.isEmpty()) {
            return EMPTY;
        }
        if (raw.length() > LONGEST) {
            return TOO_LONG;
        }
        var text = raw.replace('\u00a0', ' ').strip();
        if (text.codePoints().anyMatch(Cell::isInvisible)) {
            return CONTROL;
        }
        return runsAsFormula(text) ? FORMULA : new Cell(text, null);
    }

    /** A number as its plain digits: a spreadsheet keeps 566910 as 5.6691E5 when it likes. */
    static Cell ofNumber(String raw) {
        try {
            var number = new BigDecimal(raw.strip());
            if (Math.abs(number.scale()) > 40) {
                return ERROR;
            }
            var plain = number.stripTrailingZeros().toPlainString();
            return new Cell(plain, null);
        } catch (NumberFormatException notANumber) {
            return ERROR;
        }
    }

    boolean isEmpty() {
        return text.isEmpty() && problem == null;
    }

    private static boolean runsAsFormula(String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '=', '@' -> true;
            case '+', '-' -> text.length() > 1 && !NUMBER.matcher(text).matches();
            default -> false;
        };
    }

    /** Control characters, marks that turn the reading direction, halves of surrogate pairs: nobody types them. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
