package candour.report;

import java.util.List;

/**
 * A chart of a figure: which of its columns are drawn, and what the picture says in a sentence. It holds no
 * numbers of its own, so chart and table cannot differ.
 */
public record ChartView(Shape shape, String title, String meaning, int category, List<Integer> values) {

    public enum Shape {
        /** One bar for each category. */
        BARS,
        /** One bar for each category, cut into the value columns. */
        STACKED,
        /** A dot for each share, with its interval as a line. */
        INTERVALS
    }

    public ChartView {
        values = List.copyOf(values);
    }
}
