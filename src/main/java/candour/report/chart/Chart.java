package candour.report.chart;

import candour.report.Cell;
import candour.report.ChartView;
import candour.report.Column;
import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Tone;
import java.util.List;

/** The numbers of a chart, taken out of the rows of its figure. */
public record Chart(ChartView.Shape shape, String title, String meaning, List<String> categories, List<Series> series) {

    /** One value column; {@code values} has a cell for each category. */
    public record Series(String name, Tone tone, List<Cell> values) {

        public long count(int category) {
            return values.get(category) instanceof Cell.Count count ? count.value() : 0;
        }

        public Cell.Share share(int category) {
            return (Cell.Share) values.get(category);
        }
    }

    public static Chart of(Figure figure, Phrases phrases) {
        var view = figure.chart();
        var categories = figure.rows().stream()
                .map(row -> phrases.text(row.get(view.category())))
                .toList();
        var series =
                view.values().stream().map(column -> series(figure, column)).toList();
        return new Chart(view.shape(), view.title(), view.meaning(), categories, series);
    }

    private static Series series(Figure figure, int column) {
        Column heading = figure.columns().get(column);
        return new Series(
                heading.heading(),
                heading.tone(),
                figure.rows().stream().map(row -> row.get(column)).toList());
    }

    /** The longest bar. */
    public long largest() {
        long largest = 0;
        for (int category = 0; category < categories.size(); category++) {
            int at = category;
            largest = Math.max(
                    largest, series.stream().mapToLong(one -> one.count(at)).sum());
        }
        return largest;
    }
}
