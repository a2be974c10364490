package candour.report;

import java.util.List;

/**
 * A table of typed values with what it rests on, and perhaps a chart of it.
 *
 * @param name short, for the tab of a sheet
 * @param whenEmpty the sentence that stands in place of rows when there are none
 */
public record Figure(
        String name,
        String caption,
        List<Column> columns,
        List<List<Cell>> rows,
        String whenEmpty,
        Source source,
        ChartView chart) {

    public Figure {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        caption + ": a row of " + row.size() + " in " + columns.size() + " columns");
            }
        }
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    /** Whether there is a chart worth drawing: a figure without rows has its sentence instead. */
    public boolean hasChart() {
        return chart != null && hasRows();
    }
}
