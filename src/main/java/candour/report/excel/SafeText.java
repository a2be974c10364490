package candour.report.excel;

import candour.shared.sheet.CsvWriter;

/** Text as it may stand in a cell: never a formula, also when the workbook is saved as CSV later on. */
public final class SafeText {

    /** The longest text that a cell of a workbook can hold. */
    static final int LONGEST = 32_767;

    private SafeText() {}

    public static String of(String text) {
        var safe = CsvWriter.harmless(text);
        var kept = new StringBuilder(safe.length());
        safe.codePoints().filter(SafeText::isXml).forEach(kept::appendCodePoint);
        return kept.length() <= LONGEST ? kept.toString() : kept.substring(0, LONGEST - 1) + "…";
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' ' && Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }
}
