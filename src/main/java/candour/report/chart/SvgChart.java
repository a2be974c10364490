package candour.report.chart;

import candour.report.Phrases;
import java.util.Locale;

/** A chart as SVG text for a page, with a title and a description for those who cannot see it. */
public final class SvgChart {

    private static final double WIDTH = 640;

    private SvgChart() {}

    /** The id must be new on the page: title and description are found by it. */
    public static String of(Chart chart, Phrases phrases, String id) {
        var drawing = ChartDrawing.of(chart, phrases, SvgCanvas::width, WIDTH);
        var canvas = new SvgCanvas();
        drawing.draw(canvas);
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %.0f %.0f\" class=\"chart\""
                        + " aria-labelledby=\"%s-title %s-desc\"><title id=\"%s-title\">%s</title>"
                        + "<desc id=\"%s-desc\">%s</desc>%s</svg>",
                WIDTH,
                Math.ceil(drawing.height()),
                SvgCanvas.escaped(id),
                SvgCanvas.escaped(id),
                SvgCanvas.escaped(id),
                SvgCanvas.escaped(chart.title()),
                SvgCanvas.escaped(id),
                SvgCanvas.escaped(description(chart, phrases)),
                canvas.shapes());
    }

    /** What the picture means, and then every value, since the description is all that a screen reader has. */
    private static String description(Chart chart, Phrases phrases) {
        var said = new StringBuilder(chart.meaning());
        for (int category = 0; category < chart.categories().size(); category++) {
            for (var series : chart.series()) {
                said.append(' ').append(phrases.say(
                        "report.chart.value", chart.categories().get(category), series.name(), phrases.full(series.values().get(category))));
            }
        }
        return said.toString();
    }
}
