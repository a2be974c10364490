package candour.report.html;

import candour.report.Phrases;
import candour.report.ReportModel;

/** What, about whom, which period, from when, under which editions. */
record HtmlCover(Phrases phrases, Markup markup) {

    void add(ReportModel model) {
        markup.open("header", "class", "cover").open("div", "class", "band");
        markup.element("p", phrases.say("report.word.product"), "class", "product");
        markup.element("h1", model.title());
        markup.element("p", model.scope(), "class", "scope");
        markup.element("p", phrases.period(model.period()), "class", "period");
        markup.close().open("div", "class", "about");
        facts(model);
        markup.element("p", phrases.say("report.cover.promise"), "class", "promise");
        markup.close().close();
    }

    private void facts(ReportModel model) {
        markup.open("dl", "class", "facts");
        fact("report.word.organisation", model.organisation());
        fact("report.word.scope", model.scope());
        fact("report.word.periodLabel", phrases.period(model.period()));
        fact("report.word.asOfLabel", phrases.moment(model.asOf()));
        fact("report.word.editionsLabel", phrases.editions(model));
        markup.close();
    }

    private void fact(String label, String value) {
        markup.open("div")
                .element("dt", phrases.say(label))
                .element("dd", value)
                .close();
    }
}
