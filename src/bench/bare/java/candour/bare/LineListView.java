package candour.bare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.LongStream;

/** Rows without a query: as many as the page shows at once, and as wide, as the address says; four pages of them. */
@Named
@RequestScoped
public class LineListView {

    private static final int PAGES = 4;

    private int rows = 25;
    private int width = 12;
    private List<Line> lines;

    public List<Line> getLines() {
        if (lines == null) {
            var text = "x".repeat(width);
            lines = LongStream.rangeClosed(1, (long) rows * PAGES)
                    .mapToObj(id -> new Line(id, text))
                    .toList();
        }
        return lines;
    }

    /** What the button does. */
    public void nothing() {}

    public int getRows() {
        return rows;
    }

    public void setRows(int rows) {
        this.rows = rows;
    }

    public int getWidth() {
        return width;
    }

    public void setWidth(int width) {
        this.width = width;
    }
}
