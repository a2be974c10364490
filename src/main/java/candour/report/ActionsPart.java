package candour.report;

import static candour.report.ReportParts.count;
import static candour.report.ReportParts.words;

import candour.improvement.ActionStatus;
import candour.report.ImprovementCounts.OpenAction;
import java.util.List;

/** Section 7: what became of the corrective actions, and whether they worked. */
record ActionsPart(ReportParts parts) {

    ReportSection section() {
        return new ReportSection(parts.say("report.actions.heading"), lead(), List.of(byStatus(), worked(), open()));
    }

    private String lead() {
        var actions = parts.counts().actions();
        var these = actions.all() == 0
                ? parts.say("report.actions.lead.none")
                : parts.say("report.actions.lead", actions.all(), actions.open().size(), actions.overdue());
        return actions.others() == 0
                ? these
                : parts.say("report.actions.lead.others", these, actions.others(), actions.othersOverdue());
    }

    private Figure byStatus() {
        var actions = parts.counts().actions();
        var columns = List.of(
                Column.text(parts.say("report.column.status")),
                Column.count(parts.say("report.column.actions")),
                Column.count(parts.say("report.column.overdue")));
        var rows = actions.statuses().stream()
                .map(status -> List.of(words(status(status.status())), count(status.n()), count(status.overdue())))
                .toList();
        var meaning = parts.say("report.actions.status.meaning", actions.verified(), actions.all());
        return new Figure(
                parts.say("report.actions.status.name"),
                parts.say("report.actions.status.caption"),
                columns,
                actions.all() == 0 ? List.of() : rows,
                parts.say("report.actions.status.empty"),
                parts.ofAll(actions.all(), "report.counted.actions"),
                new ChartView(ChartView.Shape.BARS, parts.say("report.actions.status.chart"), meaning, 0, List.of(1)));
    }

    private Figure worked() {
        int checks = parts.counts().actions().checks();
        int effective = parts.counts().actions().effective();
        List<List<Cell>> rows = List.of(
                List.of(words(parts.say("report.row.effective")), new Cell.Share(effective, checks)),
                List.of(words(parts.say("report.row.notEffective")), new Cell.Share(checks - effective, checks)));
        return new Figure(
                parts.say("report.actions.worked.name"),
                parts.say("report.actions.worked.caption"),
                List.of(
                        Column.text(parts.say("report.column.verdict")),
                        Column.percent(parts.say("report.column.checks"))),
                checks == 0 ? List.of() : rows,
                parts.say("report.actions.worked.empty"),
                parts.ofAll(checks, "report.counted.checks"),
                null);
    }

    private Figure open() {
        var open = parts.counts().actions().open();
        var columns = List.of(
                Column.text(parts.say("report.column.action")),
                Column.text(parts.say("report.column.service")),
                Column.text(parts.say("report.column.team")),
                Column.text(parts.say("report.column.status")),
                Column.date(parts.say("report.column.dueOn")),
                Column.count(parts.say("report.column.daysLate")));
        return new Figure(
                parts.say("report.actions.open.name"),
                parts.say("report.actions.open.caption"),
                columns,
                open.stream().map(this::row).toList(),
                parts.say("report.actions.open.empty"),
                parts.ofAll(open.size(), "report.counted.actions"),
                null);
    }

    private List<Cell> row(OpenAction action) {
        var due = action.dueOn() == null ? words(parts.say("report.row.notPlanned")) : new Cell.Day(action.dueOn());
        return List.of(
                words(action.title()),
                words(parts.unit(action.service())),
                words(parts.unit(action.team())),
                words(status(action.status())),
                due,
                count(action.daysLate()));
    }

    private String status(ActionStatus status) {
        return parts.say("ActionStatus." + status);
    }
}
