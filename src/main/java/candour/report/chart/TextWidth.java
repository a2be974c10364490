package candour.report.chart;

/** How wide a text comes out in the type that the chart will be set in. */
@FunctionalInterface
public interface TextWidth {

    double of(String text, double size, boolean bold);
}
