package candour.report.chart;

import candour.report.Phrases;
import candour.report.chart.ChartCanvas.Anchor;
import candour.report.chart.ChartCanvas.Ink;
import java.util.List;

/**
 * Lays a chart out: categories down the left side, or above their values where it is narrow, and values from left to
 * right. Title and meaning are not part of the picture; whoever shows it sets them as text.
 */
public abstract class ChartDrawing {

    static final double TEXT = 9;
    static final double GAP = 8;
    static final double AXIS = 18;

    private static final double NARROW = 400;
    private static final double NARROW_ROW = 36;
    private static final double LABEL_LINE = 15;
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
        return isNarrow()
                ? NARROW_ROW
                : Math.max(
                        LEAST_ROW,
                        Math.min(
                                MOST_ROW,
                                MOST_ROWS_HEIGHT
                                        / Math.max(1, chart.categories().size())));
    }

    double rowsHeight() {
        return chart.categories().size() * rowHeight();
    }

    /** There is no room for labels beside the values. */
    boolean isNarrow() {
        return width < NARROW;
    }

    /** The height that a category's values have. */
    double plotHeight() {
        return isNarrow() ? rowHeight() - LABEL_LINE : rowHeight();
    }

    /** The middle of a category's values, from the top of the first row. */
    double middle(int category) {
        return (category + 1) * rowHeight() - plotHeight() / 2;
    }

    double labelWidth() {
        if (isNarrow()) {
            return GAP;
        }
        double longest = chart.categories().stream()
                .mapToDouble(label -> wide(label))
                .max()
                .orElse(0);
        return Math.min(longest, width * MOST_FOR_LABELS) + GAP;
    }

    double wide(String text) {
        return type.of(text, TEXT, false);
    }

    /** A category: above its values, leaving as much room as is taken at the end of the line, or beside them. */
    void label(ChartCanvas canvas, int category, double top, double taken) {
        var label = chart.categories().get(category);
        var lines = isNarrow()
                ? Lines.of(label, 1, width - taken, this::wide)
                : Lines.of(label, rowHeight() < ROW_FOR_TWO_LINES ? 1 : 2, labelWidth() - GAP, this::wide);
        double y = top + labelBase(category) - (lines.size() - 1) * TEXT * 0.55;
        for (var line : lines) {
            canvas.text(0, y, TEXT, false, Anchor.START, Ink.TEXT, line);
            y += TEXT * 1.1;
        }
    }

    /** Where the text of a category stands, from the top of the first row. */
    double labelBase(int category) {
        return isNarrow() ? category * rowHeight() + TEXT + 2 : middle(category) + TEXT * 0.35;
    }

    /** Upright lines of the grid with what they stand for underneath. */
    void grid(ChartCanvas canvas, double left, double top, double span, List<String> marks) {
        double bottom = top + rowsHeight();
        for (int mark = 0; mark < marks.size(); mark++) {
            double x = left + span * mark / (marks.size() - 1);
            if (isNarrow()) {
                gridBetweenLabels(canvas, x, top);
            } else {
                canvas.line(x, top, x, bottom, 0.6, Ink.GRID);
            }
            canvas.text(x, bottom + AXIS - 6, TEXT - 1, false, Anchor.MIDDLE, Ink.QUIET, marks.get(mark));
        }
    }

    private void gridBetweenLabels(ChartCanvas canvas, double x, double top) {
        for (int category = 0; category < chart.categories().size(); category++) {
            double middle = top + middle(category);
            canvas.line(x, middle - plotHeight() / 2, x, middle + plotHeight() / 2, 0.6, Ink.GRID);
        }
    }
}
