package candour.report.chart;

import candour.report.Phrases;
import candour.report.XmlText;
import java.util.Locale;

/** A chart as SVG text for a page, with a title and a description for those who cannot see it. */
public final class SvgChart {

    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %1$.0f %2$.0f\" class=\"chart\""
                    + " aria-labelledby=\"%3$s-title %3$s-desc\"><title id=\"%3$s-title\">%4$s</title><desc id=\"%3$s-desc\">%5$s</desc>";

    private SvgChart() {}

    /** The id must be new on the page: title and description are found by it. Text is 9 high in any width. */
    public static String of(Chart chart, Phrases phrases, String id, double width) {
        var drawing = ChartDrawing.of(chart, phrases, SvgCanvas::width, width);
        var canvas = new SvgCanvas();
        drawing.draw(canvas);
        var title = XmlText.of(chart.title());
        var description = XmlText.of(description(chart, phrases));
        return String.format(Locale.ROOT, HEAD, width, Math.ceil(drawing.height()), XmlText.of(id), title, description)
                + canvas.shapes() + "</svg>";
    }

    /** What the picture means, and then every value, since the description is all that a screen reader has. */
    private static String description(Chart chart, Phrases phrases) {
        var said = new StringBuilder(chart.meaning());
        for (int category = 0; category < chart.categories().size(); category++) {
            for (var series : chart.series()) {
                said.append(' ')
                        .append(phrases.say(
                                "report.chart.value",
                                chart.categories().get(category),
                                series.name(),
                                phrases.full(series.values().get(category))));
            }
        }
        return said.toString();
    }
}
