package candour.report;

import static candour.report.ReportParts.words;

import candour.report.ImprovementCounts.RoundCount;
import java.util.List;

/** Section 8: how the figures came about, and what they cannot tell. */
record MethodPart(ReportParts parts) {

    ReportSection section() {
        return new ReportSection(
                parts.say("report.method.heading"), parts.say("report.method.lead"), List.of(figure()));
    }

    private Figure figure() {
        var counts = parts.counts();
        int left = parts.drawn()
                - counts.rounds().stream()
                        .mapToInt(RoundCount::finishedInPeriod)
                        .sum();
        List<List<Cell>> rows = List.of(
                row(
                        "report.method.period",
                        "report.method.periodText",
                        parts.phrases().period(counts.period()),
                        parts.phrases().moment(counts.asOf())),
                row("report.method.draw", "report.method.drawText"),
                row("report.method.interval", "report.method.intervalText"),
                row("report.method.few", "report.method.fewText", Cell.Share.ENOUGH),
                row("report.method.grades", "report.method.gradesText"),
                row("report.method.below", "report.method.belowText"),
                row("report.method.editions", "report.method.editionsText"),
                row("report.method.left", "report.method.leftText", left),
                row("report.method.people", "report.method.peopleText"));
        return new Figure(
                parts.say("report.method.name"),
                parts.say("report.method.caption"),
                List.of(Column.text(parts.say("report.column.topic")), Column.text(parts.say("report.column.method"))),
                rows,
                parts.say("report.method.lead"),
                parts.ofAll(parts.audits(), "report.counted.audits"),
                null);
    }

    private List<Cell> row(String topic, String text, Object... arguments) {
        return List.of(words(parts.say(topic)), words(parts.say(text, arguments)));
    }
}
