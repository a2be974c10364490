package candour.report;

/** Makes text that people wrote safe between tags and in quotes, whatever they wrote. */
public final class XmlText {

    private XmlText() {}

    public static String of(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isXml(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    /** Neither control characters nor halves of pairs may stand in XML. */
    private static boolean isXml(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }
}
