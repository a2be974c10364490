package candour.report.chart;

import candour.report.Cell;
import candour.report.Phrases;
import candour.report.chart.ChartCanvas.Anchor;
import candour.report.chart.ChartCanvas.Ink;
import java.util.List;

/** A dot for each share with its interval as a line, from 0 to 100 per cent; too few get words instead. */
final class IntervalDrawing extends ChartDrawing {

    private static final double DOT = 8;
    private static final double CAP = 3.5;
    private static final double ROOM_FOR_MARK = 14;
    private static final List<String> MARKS = List.of("0%", "25%", "50%", "75%", "100%");

    IntervalDrawing(Chart chart, Phrases phrases, TextWidth type, double width) {
        super(chart, phrases, type, width);
    }

    @Override
    public double height() {
        return rowsHeight() + AXIS;
    }

    @Override
    public void draw(ChartCanvas canvas) {
        double left = labelWidth() + 6;
        double span = width - left - (isNarrow() ? ROOM_FOR_MARK : roomForWords() + GAP);
        grid(canvas, left, 0, span, MARKS);
        for (int category = 0; category < chart.categories().size(); category++) {
            var share = chart.series().get(0).share(category);
            label(canvas, category, 0, wide(said(share)) + GAP);
            if (!share.tooFew()) {
                dot(canvas, share, left, middle(category), span);
            }
            canvas.text(width, labelBase(category), TEXT, false, Anchor.END, Ink.TEXT, said(share));
        }
    }

    private void dot(ChartCanvas canvas, Cell.Share share, double left, double middle, double span) {
        var tone = chart.series().get(0).tone();
        double from = left + span * share.interval().lower();
        double to = left + span * share.interval().upper();
        canvas.line(from, middle, to, middle, 1.6, tone);
        canvas.line(from, middle - CAP, from, middle + CAP, 1.6, tone);
        canvas.line(to, middle - CAP, to, middle + CAP, 1.6, tone);
        canvas.sign(left + span * share.value(), middle, DOT, tone, false);
    }

    private String said(Cell.Share share) {
        return phrases.say("report.word.counts", phrases.percent(share), phrases.count(share.n()));
    }

    private double roomForWords() {
        return chart.series().get(0).values().stream()
                .mapToDouble(cell -> wide(said((Cell.Share) cell)))
                .max()
                .orElse(0);
    }
}
