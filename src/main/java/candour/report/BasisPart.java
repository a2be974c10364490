package candour.report;

import static candour.report.ReportParts.count;
import static candour.report.ReportParts.words;

import candour.report.ImprovementCounts.RoundCount;
import java.util.List;

/** Section 1: rounds, frames with size and hash, draws, audits finished of those drawn. */
record BasisPart(ReportParts parts) {

    ReportSection section() {
        return new ReportSection(parts.say("report.basis.heading"), lead(), List.of(draws(), frames()));
    }

    private String lead() {
        return parts.counts().rounds().isEmpty()
                ? parts.say("report.basis.draws.empty")
                : parts.say("report.basis.lead", parts.audits());
    }

    private Figure draws() {
        var columns = List.of(
                Column.text(parts.say("report.column.round")),
                Column.text(parts.say("report.column.edition")),
                Column.count(parts.say("report.column.draw")),
                Column.text(parts.say("report.column.reason")),
                Column.count(parts.say("report.column.drawn")),
                Column.count(parts.say("report.column.again")),
                Column.count(parts.say("report.column.finished")),
                Column.count(parts.say("report.column.inPeriod")));
        return new Figure(
                parts.say("report.basis.draws.name"),
                parts.say("report.basis.draws.caption"),
                columns,
                parts.counts().rounds().stream().map(this::draw).toList(),
                parts.say("report.basis.draws.empty"),
                parts.ofAll(parts.drawn(), "report.counted.drawn"),
                null);
    }

    private List<Cell> draw(RoundCount round) {
        return List.of(
                words(round.round()),
                words(round.edition()),
                count(round.draw()),
                words(round.reason() == null ? parts.say("report.word.firstDraw") : round.reason()),
                count(round.drawn()),
                count(round.again()),
                count(round.finished()),
                count(round.finishedInPeriod()));
    }

    private Figure frames() {
        var frames = parts.frames(parts.counts().rounds());
        var columns = List.of(
                Column.text(parts.say("report.column.round")),
                Column.date(parts.say("report.column.frozenOn")),
                Column.count(parts.say("report.column.frameSize")),
                Column.count(parts.say("report.column.inScope")),
                Column.text(parts.say("report.column.hash")));
        return new Figure(
                parts.say("report.basis.frames.name"),
                parts.say("report.basis.frames.caption"),
                columns,
                frames.stream().map(BasisPart::frame).toList(),
                parts.say("report.basis.frames.empty"),
                parts.ofAll(frames.size(), "report.counted.frames"),
                null);
    }

    private static List<Cell> frame(RoundCount round) {
        return List.of(
                words(round.round()),
                new Cell.Day(round.frozenOn()),
                count(round.frameSize()),
                count(round.inScope()),
                words(round.frameHash()));
    }
}
