package candour.report;

import static candour.report.ReportParts.count;
import static candour.report.ReportParts.words;

import candour.report.ImprovementCounts.EditionCounts;
import candour.report.ImprovementCounts.PraiseCount;
import candour.template.FindingKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Section 2: what was strong, before anything that was not. */
record StrengthsPart(ReportParts parts) {

    ReportSection section() {
        return new ReportSection(
                parts.say("report.strengths.heading"),
                lead(),
                parts.counts().editions().stream().map(this::figure).toList());
    }

    /** A finding that cites two sections is counted in both, so the sections do not add up to this. */
    int all() {
        return parts.counts().findings().stream()
                .filter(finding -> finding.kind() == FindingKind.GOOD_PRACTICE)
                .mapToInt(ImprovementCounts.FindingCount::n)
                .sum();
    }

    private String lead() {
        var most = parts.counts().editions().stream()
                .flatMap(edition -> edition.praise().stream())
                .filter(praise -> praise.findings() > 0)
                .max(Comparator.comparingInt(PraiseCount::findings));
        return most.map(praise -> parts.say("report.strengths.lead", all(), praise.title()))
                .orElseGet(() -> parts.say("report.summary.praise", all()));
    }

    private Figure figure(EditionCounts edition) {
        var columns = List.of(
                Column.text(parts.say("report.column.section")),
                Column.count(parts.say("report.column.findings")),
                Column.count(parts.say("report.column.audits")));
        var praise = edition.praise().stream().filter(row -> row.findings() > 0).toList();
        return new Figure(
                parts.say("report.strengths.name"),
                parts.caption(edition, "report.strengths.caption"),
                columns,
                praise.stream().map(this::row).toList(),
                parts.say("report.strengths.empty"),
                parts.ofEdition(edition),
                new ChartView(
                        ChartView.Shape.BARS, parts.say("report.strengths.chart"), meaning(praise), 0, List.of(1)));
    }

    private List<Cell> row(PraiseCount praise) {
        return List.of(
                words(parts.say("report.word.numbered", praise.code(), praise.title())),
                count(praise.findings()),
                count(praise.audits()));
    }

    private String meaning(List<PraiseCount> rows) {
        Optional<PraiseCount> most = rows.stream().max(Comparator.comparingInt(PraiseCount::findings));
        return most.map(praise -> parts.say("report.strengths.meaning", praise.title(), praise.findings()))
                .orElseGet(() -> parts.say("report.strengths.empty"));
    }
}
