package candour.report.chart;

import candour.report.Phrases;
import candour.report.chart.ChartCanvas.Anchor;
import candour.report.chart.ChartCanvas.Ink;
import java.util.List;

/**
 * Lays a chart out: categories down the left side, values from left to right. Title and meaning are not part
 * of the picture; whoever shows it sets them as text.
 */
public abstract class ChartDrawing {

    static final double TEXT = 9;
    static final double GAP = 8;
    static final double AXIS = 18;

    private static final double MOST_FOR_LABELS = 0.42;
    private static final double LEAST_ROW = 13;
    private static final double MOST_ROW = 26;
    private static final double MOST_ROWS_HEIGHT = 460;
    private static final double ROW_FOR_TWO_LINES = 2.3 * TEXT;

    final Chart chart;
    final Phrases phrases;
    final TextWidth type;
    final double width;

    ChartDrawing(Chart chart, Phrases phrases, TextWidth type, double width) {
        this.chart = chart;
        this.phrases = phrases;
        this.type = type;
        this.width = width;
    }

    public static ChartDrawing of(Chart chart, Phrases phrases, TextWidth type, double width) {
        return switch (chart.shape()) {
            case BARS, STACKED -> new BarDrawing(chart, phrases, type, width);
            case INTERVALS -> new IntervalDrawing(chart, phrases, type, width);
        };
    }

    public abstract void draw(ChartCanvas canvas);

    public abstract double height();

    /** Rows come closer together when there are many, so that the picture stays on one page. */
    double rowHeight() {
        return Math.max(LEAST_ROW, Math.min(MOST_ROW, MOST_ROWS_HEIGHT / Math.max(1, chart.categories().size())));
    }

    double rowsHeight() {
        return chart.categories().size() * rowHeight();
    }

    double labelWidth() {
        double longest = chart.categories().stream().mapToDouble(label -> wide(label)).max().orElse(0);
        return Math.min(longest, width * MOST_FOR_LABELS) + GAP;
    }

    double wide(String text) {
        return type.of(text, TEXT, false);
    }

    /** A category in one line or two, its middle at {@code middle}. */
    void label(ChartCanvas canvas, String label, double middle) {
        var lines = Lines.of(
                label, rowHeight() < ROW_FOR_TWO_LINES ? 1 : 2, labelWidth() - GAP, this::wide);
        double y = middle + TEXT * 0.35 - (lines.size() - 1) * TEXT * 0.55;
        for (var line : lines) {
            canvas.text(0, y, TEXT, false, Anchor.START, Ink.TEXT, line);
            y += TEXT * 1.1;
        }
    }

    /** Upright lines of the grid with what they stand for underneath. */
    void grid(ChartCanvas canvas, double left, double top, double span, List<String> marks) {
        double bottom = top + rowsHeight();
        for (int mark = 0; mark < marks.size(); mark++) {
            double x = left + span * mark / (marks.size() - 1);
            canvas.line(x, top, x, bottom, 0.6, Ink.GRID);
            canvas.text(x, bottom + AXIS - 6, TEXT - 1, false, Anchor.MIDDLE, Ink.QUIET, marks.get(mark));
        }
    }
}
