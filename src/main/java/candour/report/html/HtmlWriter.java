package candour.report.html;

import candour.report.Phrases;
import candour.report.ReportModel;
import candour.report.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a report as one web page that needs nothing else: styles, type and charts are in it, and there is no script. */
public final class HtmlWriter {

    /** What the page may load and do: nothing but show its own styles and type. */
    public static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

    private final Phrases phrases;

    public HtmlWriter(Wording wording) {
        this.phrases = new Phrases(wording);
    }

    public void write(ReportModel model, OutputStream out) throws IOException {
        var markup = new Markup();
        markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", Phrases.LANGUAGE);
        new HtmlHead(phrases, markup).add(model);
        markup.open("body");
        new HtmlCover(phrases, markup).add(model);
        markup.open("main");
        new HtmlContents(phrases, markup).add(model);
        new HtmlSections(phrases, markup).add(model);
        markup.close().close().close();
        out.write(("<!DOCTYPE html>\n" + markup.finish() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
