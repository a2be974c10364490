package candour.report.html;

import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Places;
import candour.report.ReportModel;
import candour.report.ReportSection;

/** The sections: heading, what is so, chart, table. Words before charts, charts before tables. */
record HtmlSections(Phrases phrases, Markup markup) {

    void add(ReportModel model) {
        for (int section = 0; section < model.sections().size(); section++) {
            add(model.sections().get(section), section);
        }
    }

    private void add(ReportSection section, int index) {
        var place = Places.section(index);
        markup.open("section", "aria-labelledby", place, "class", "card");
        markup.element("h2", Places.sectionTitle(phrases, section, index), "id", place);
        markup.element("p", section.lead(), "class", "lead");
        for (int figure = 0; figure < section.figures().size(); figure++) {
            add(section.figures().get(figure), ReportModel.number(index, figure));
        }
        markup.close();
    }

    private void add(Figure figure, String number) {
        if (figure.hasChart()) {
            new HtmlChart(phrases, markup).add(figure, number);
        }
        if (figure.hasRows()) {
            new HtmlTable(phrases, markup).add(figure, number);
        } else {
            markup.element("h3", Places.tableTitle(phrases, figure, number), "id", Places.table(number));
            markup.element("p", figure.whenEmpty());
            markup.element("p", phrases.source(figure.source()), "class", "source");
        }
    }
}
