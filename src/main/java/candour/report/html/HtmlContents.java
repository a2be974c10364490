package candour.report.html;

import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Places;
import candour.report.ReportModel;

/** The report in a few sentences, and the contents, each line a link. */
record HtmlContents(Phrases phrases, Markup markup) {

    void add(ReportModel model) {
        markup.open("section", "aria-labelledby", "short", "class", "card");
        markup.element("h2", phrases.say("report.word.inShort"), "id", "short").open("ul", "class", "points");
        model.summary().forEach(sentence -> markup.element("li", sentence));
        markup.close().close();
        markup.open("nav", "aria-labelledby", "contents", "class", "card");
        markup.element("h2", phrases.say("report.word.contents"), "id", "contents")
                .open("ul", "class", "contents");
        for (int section = 0; section < model.sections().size(); section++) {
            section(model, section);
        }
        markup.close().close();
    }

    private void section(ReportModel model, int index) {
        var part = model.sections().get(index);
        markup.open("li");
        link(Places.section(index), Places.sectionTitle(phrases, part, index));
        if (!part.figures().isEmpty()) {
            markup.open("ul");
            for (int figure = 0; figure < part.figures().size(); figure++) {
                figure(part.figures().get(figure), ReportModel.number(index, figure));
            }
            markup.close();
        }
        markup.close();
    }

    private void figure(Figure figure, String number) {
        if (figure.hasChart()) {
            markup.open("li");
            link(Places.chart(number), Places.chartTitle(phrases, figure, number));
            markup.close();
        }
        markup.open("li");
        link(Places.table(number), Places.tableTitle(phrases, figure, number));
        markup.close();
    }

    private void link(String place, String title) {
        markup.element("a", title, "href", "#" + place);
    }
}
