package candour.report;

import static candour.report.ReportParts.count;
import static candour.report.ReportParts.words;
import static candour.template.FindingKind.GOOD_PRACTICE;
import static candour.template.FindingKind.IMMEDIATE_CONCERN;
import static candour.template.FindingKind.MAJOR;
import static candour.template.FindingKind.MINOR;
import static candour.template.FindingKind.OPPORTUNITY;

import candour.report.ImprovementCounts.FindingCount;
import candour.report.ImprovementCounts.TeamCount;
import candour.template.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Section 6: findings by kind, service and team, in the order of names so that nobody is ranked; and what was replied. */
record FindingsPart(ReportParts parts) {

    private static final List<FindingKind> KINDS = List.of(GOOD_PRACTICE, OPPORTUNITY, MINOR, MAJOR);

    private static final Map<FindingKind, Tone> TONES = Map.of(
            GOOD_PRACTICE, Tone.GOOD,
            OPPORTUNITY, Tone.HINT,
            MINOR, Tone.IMPROVE,
            MAJOR, Tone.INADEQUATE,
            IMMEDIATE_CONCERN, Tone.INADEQUATE);

    ReportSection section() {
        return new ReportSection(parts.say("report.findings.heading"), lead(), List.of(figure(), replies()));
    }

    private String lead() {
        return parts.counts().teams().isEmpty()
                ? parts.say("report.findings.empty")
                : parts.say("report.findings.lead", all());
    }

    private int all() {
        return parts.counts().findings().stream().mapToInt(FindingCount::n).sum();
    }

    private Figure figure() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(parts.say("report.column.service")));
        columns.add(Column.text(parts.say("report.column.team")));
        columns.add(Column.count(parts.say("report.column.audits")));
        kinds().forEach(kind -> columns.add(Column.count(parts.say("FindingKind." + kind), TONES.get(kind))));
        columns.add(Column.count(parts.say("report.column.all")));
        return new Figure(
                parts.say("report.findings.name"),
                parts.say("report.findings.caption"),
                columns,
                parts.counts().teams().stream().map(this::row).toList(),
                parts.say("report.findings.empty"),
                parts.ofAll(all(), "report.counted.findings"),
                chart());
    }

    /** What practitioners said: each count with what it is of, and nobody by name. */
    private Figure replies() {
        var counts = parts.counts().replies();
        var columns = List.of(
                Column.text(parts.say("report.column.reply")),
                Column.count(parts.say("report.column.count")),
                Column.count(parts.say("report.column.ofN")));
        return new Figure(
                parts.say("report.replies.name"),
                parts.say("report.replies.caption"),
                columns,
                counts.asked() == 0
                        ? List.of()
                        : List.of(
                                line("report.replies.replied", counts.replied(), counts.asked()),
                                line("report.replies.noReply", counts.asked() - counts.replied(), counts.asked()),
                                line("report.replies.agreed", counts.agreed(), counts.said()),
                                line("report.replies.partly", counts.partly(), counts.said()),
                                line("report.replies.disagreed", counts.disagreed(), counts.said()),
                                line("report.replies.open", counts.open(), counts.disputed())),
                parts.say("report.replies.empty"),
                parts.ofAll(counts.asked(), "report.counted.asked"),
                null);
    }

    private List<Cell> line(String what, int n, int of) {
        return List.of(words(parts.say(what)), count(n), count(of));
    }

    private ChartView chart() {
        var meaning = parts.say(
                "report.findings.meaning", ofKind(GOOD_PRACTICE), ofKind(OPPORTUNITY), ofKind(MINOR) + ofKind(MAJOR));
        var values = IntStream.range(3, 3 + kinds().size()).boxed().toList();
        return new ChartView(ChartView.Shape.STACKED, parts.say("report.findings.chart"), meaning, 1, values);
    }

    /** Immediate concerns have a column where there are any. */
    private List<FindingKind> kinds() {
        return ofKind(IMMEDIATE_CONCERN) == 0
                ? KINDS
                : Stream.concat(KINDS.stream(), Stream.of(IMMEDIATE_CONCERN)).toList();
    }

    private List<Cell> row(TeamCount team) {
        var row = new ArrayList<Cell>();
        row.add(words(parts.unit(team.service())));
        row.add(words(parts.unit(team.team())));
        row.add(count(team.audits()));
        kinds().forEach(kind -> row.add(count(ofTeam(team, kind))));
        row.add(count(kinds().stream().mapToInt(kind -> ofTeam(team, kind)).sum()));
        return row;
    }

    private int ofTeam(TeamCount team, FindingKind kind) {
        return parts.counts().findings().stream()
                .filter(f -> f.kind() == kind
                        && Objects.equals(f.team(), team.team())
                        && Objects.equals(f.service(), team.service()))
                .mapToInt(FindingCount::n)
                .sum();
    }

    private int ofKind(FindingKind kind) {
        return parts.counts().findings().stream()
                .filter(f -> f.kind() == kind)
                .mapToInt(FindingCount::n)
                .sum();
    }
}
