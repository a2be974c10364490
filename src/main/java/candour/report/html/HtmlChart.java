package candour.report.html;

import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Places;
import candour.report.chart.Chart;
import candour.report.chart.SvgChart;

/** A chart with its title, what it means and what it rests on; drawn twice, since a phone has no room for labels beside bars. */
record HtmlChart(Phrases phrases, Markup markup) {

    private static final double WIDE = 520;
    private static final double NARROW = 210;

    void add(Figure figure, String number) {
        var place = Places.chart(number);
        markup.open("figure", "aria-labelledby", place).open("figcaption");
        markup.element("h3", Places.chartTitle(phrases, figure, number), "id", place);
        markup.element("p", figure.chart().meaning()).close();
        picture(figure, place + "-wide", "wide", WIDE);
        picture(figure, place + "-narrow", "narrow", NARROW);
        markup.element("p", phrases.source(figure.source()), "class", "source");
        markup.close();
    }

    private void picture(Figure figure, String id, String kind, double width) {
        markup.open("div", "class", kind);
        markup.made(SvgChart.of(Chart.of(figure, phrases), phrases, id, width));
        markup.close();
    }
}
