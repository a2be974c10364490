package candour.report;

import java.util.List;

/** A heading, the sentence that says what is so, and the figures that show it. */
public record ReportSection(String heading, String lead, List<Figure> figures) {

    public ReportSection {
        figures = List.copyOf(figures);
    }
}
