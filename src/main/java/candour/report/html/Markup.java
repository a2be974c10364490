package candour.report.html;

import candour.report.XmlText;
import java.util.ArrayDeque;
import java.util.Deque;

/** XHTML in the making. Texts and attributes are escaped, and what was opened last is closed first. */
final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        written.append('>');
        open.push(tag);
        return this;
    }

    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String text) {
        written.append(XmlText.of(text));
        return this;
    }

    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that HTML knows to have no content. */
    Markup bare(String tag, String... attributes) {
        start(tag, attributes);
        written.append(" />");
        return this;
    }

    /** Markup that another class of ours made and escaped. */
    Markup made(String markup) {
        written.append(markup);
        return this;
    }

    /** A browser takes styles as they stand, an XML parser does not, so both must read the same. */
    Markup style(String css, String... attributes) {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("styles with < or &");
        }
        return open("style", attributes).made(css).close();
    }

    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return written.toString();
    }

    private void start(String tag, String... attributes) {
        written.append('<').append(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            written.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(XmlText.of(attributes[at + 1]))
                    .append('"');
        }
    }
}
