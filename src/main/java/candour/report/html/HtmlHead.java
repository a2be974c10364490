package candour.report.html;

import candour.report.Phrases;
import candour.report.ReportModel;

/** What a browser must know before the first word: title, policy and looks. */
record HtmlHead(Phrases phrases, Markup markup) {

    /** The id of the styles that carry the type; a PDF embeds its own. */
    static final String TYPE = "type";

    void add(ReportModel model) {
        var title = phrases.say("report.cover.footer", model.title(), model.scope(), phrases.period(model.period()));
        markup.open("head")
                .bare("meta", "charset", "utf-8")
                .bare("meta", "http-equiv", "Content-Security-Policy", "content", HtmlWriter.POLICY)
                .bare("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .bare("meta", "name", "author", "content", model.organisation())
                .bare("meta", "name", "description", "content", phrases.say("report.cover.promise"))
                .element("title", title)
                .style(Looks.type(), "id", TYPE)
                .style(styles(title))
                .close();
    }

    /** With the foot of every printed page but the first, which is the title page. */
    private String styles(String title) {
        var page = phrases.say("report.word.page", "\" counter(page) \"", "\" counter(pages) \"");
        return Looks.styles().replace("{about}", quoted(title)).replace("{page}", page);
    }

    /** Text within a string of a style sheet: whatever is neither letter nor digit, by its number, which a space ends. */
    static String quoted(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                safe.appendCodePoint(c);
            } else if (!Character.isISOControl(c)) {
                safe.append(String.format("\\%x ", c));
            }
        });
        return safe.toString();
    }
}
