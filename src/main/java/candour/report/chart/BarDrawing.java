package candour.report.chart;

import candour.report.Phrases;
import candour.report.chart.ChartCanvas.Anchor;
import candour.report.chart.ChartCanvas.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Bars lying down, each whole or cut into series; the count stands in the piece or beside the bar. */
final class BarDrawing extends ChartDrawing {

    private static final double BAR_OF_ROW = 0.62;
    private static final double LEGEND = 20;
    private static final double ROOM_FOR_TOTAL = 34;

    BarDrawing(Chart chart, Phrases phrases, TextWidth type, double width) {
        super(chart, phrases, type, width);
    }

    @Override
    public double height() {
        return top() + rowsHeight() + AXIS;
    }

    @Override
    public void draw(ChartCanvas canvas) {
        if (isCut()) {
            legend(canvas);
        }
        double top = top();
        double left = labelWidth();
        double span = width - left - ROOM_FOR_TOTAL;
        long step = step(chart.largest());
        long end = Math.max(step, (chart.largest() + step - 1) / step * step);
        grid(
                canvas,
                left,
                top,
                span,
                LongStream.rangeClosed(0, end / step)
                        .mapToObj(n -> phrases.count(n * step))
                        .toList());
        for (int category = 0; category < chart.categories().size(); category++) {
            label(canvas, category, top, 0);
            bar(canvas, category, left, top + middle(category), span / end);
        }
    }

    private double top() {
        return isCut() ? legendRows().size() * LEGEND + 2 : 0;
    }

    private double thickness() {
        return plotHeight() * BAR_OF_ROW;
    }

    private boolean isCut() {
        return chart.series().size() > 1;
    }

    private void bar(ChartCanvas canvas, int category, double left, double middle, double unit) {
        double x = left;
        long total = 0;
        for (var series : chart.series()) {
            long count = series.count(category);
            if (count > 0) {
                canvas.bar(x, middle - thickness() / 2, count * unit, thickness(), series.tone());
                if (isCut()) {
                    piece(canvas, series, count, x, middle, count * unit);
                }
            }
            x += count * unit;
            total += count;
        }
        canvas.text(x + 5, middle + TEXT * 0.35, TEXT, true, Anchor.START, Ink.TEXT, phrases.count(total));
    }

    private void piece(ChartCanvas canvas, Chart.Series series, long count, double x, double middle, double room) {
        var number = phrases.count(count);
        double wide = type.of(number, TEXT, true);
        double base = middle + TEXT * 0.35;
        if (room >= wide + TEXT + 9) {
            canvas.sign(x + 3 + TEXT / 2, middle, TEXT - 2, series.tone(), true);
            canvas.text(x + TEXT + 6, base, TEXT, true, Anchor.START, Ink.PAPER, number);
        } else if (room >= wide + 4) {
            canvas.text(x + room / 2, base, TEXT, true, Anchor.MIDDLE, Ink.PAPER, number);
        }
        canvas.line(x + room, middle - thickness() / 2, x + room, middle + thickness() / 2, 1, Ink.PAPER);
    }

    private void legend(ChartCanvas canvas) {
        double y = LEGEND / 2;
        for (var row : legendRows()) {
            double x = 0;
            for (var series : row) {
                canvas.sign(x + TEXT / 2, y, TEXT, series.tone(), false);
                canvas.text(x + TEXT + 4, y + TEXT * 0.35, TEXT, false, Anchor.START, Ink.TEXT, legendText(series));
                x += legendWidth(series);
            }
            y += LEGEND;
        }
    }

    private List<List<Chart.Series>> legendRows() {
        var rows = new ArrayList<List<Chart.Series>>();
        double x = width;
        for (var series : chart.series()) {
            if (x + legendWidth(series) > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(series);
            x += legendWidth(series);
        }
        return rows;
    }

    private String legendText(Chart.Series series) {
        return Lines.of(series.name(), 1, width - TEXT - 4, this::wide).get(0);
    }

    private double legendWidth(Chart.Series series) {
        return TEXT + 4 + wide(legendText(series)) + 2 * GAP;
    }

    /** 1, 2 or 5 times a power of ten, so that there are at most six marks. */
    private static long step(long largest) {
        long step = 1;
        for (int round = 0; largest / step > 5; round++) {
            step = round % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }
}
