package candour.report;

import java.time.Instant;
import java.util.List;

/**
 * Everything a report says, in the order it says it. All formats are written from one of these.
 *
 * @param scope the service, or the whole council, in words
 * @param editions the editions whose audits are counted, by name
 * @param summary the report in a few sentences, strengths first
 */
public record ReportModel(
        String title,
        String organisation,
        String scope,
        ReportPeriod period,
        Instant asOf,
        List<String> editions,
        List<String> summary,
        List<ReportSection> sections) {

    public ReportModel {
        editions = List.copyOf(editions);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
    }

    /** The number a figure is cited by: section and place in it. */
    public static String number(int section, int figure) {
        return (section + 1) + "." + (figure + 1);
    }
}
