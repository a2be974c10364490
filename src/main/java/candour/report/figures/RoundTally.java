package candour.report.figures;

import candour.report.ImprovementCounts.RoundCount;
import candour.report.Phrases;
import candour.template.Edition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Counts drawn cases draw by draw, and says how many of them an earlier draw of the same frame had already. */
final class RoundTally {

    private final ReportSubject subject;
    private final List<RoundCount> rounds = new ArrayList<>();

    private RoundTally(ReportSubject subject) {
        this.subject = subject;
    }

    /** {@code drawn} in the order of draws. */
    static List<RoundCount> of(List<FrameLine> frames, List<DrawnLine> drawn, ReportSubject subject) {
        var tally = new RoundTally(subject);
        var byFrame = drawn.stream().collect(Collectors.groupingBy(DrawnLine::frame));
        frames.forEach(frame -> tally.add(frame, byFrame.getOrDefault(frame.id(), List.of())));
        return tally.rounds;
    }

    private void add(FrameLine frame, List<DrawnLine> drawn) {
        var before = new HashSet<Long>();
        drawn.stream()
                .collect(Collectors.groupingBy(DrawnLine::draw, LinkedHashMap::new, Collectors.toList()))
                .forEach((draw, cases) -> {
                    var again = cases.stream()
                            .filter(line -> before.contains(line.entry()))
                            .count();
                    rounds.add(count(frame, cases, again));
                    cases.forEach(line -> before.add(line.entry()));
                });
    }

    private RoundCount count(FrameLine frame, List<DrawnLine> cases, long again) {
        var first = cases.get(0);
        return new RoundCount(
                frame.id(),
                frame.round(),
                Edition.name(frame.code(), frame.number()),
                frame.frozenAt().atZone(Phrases.ZONE).toLocalDate(),
                frame.size(),
                Math.toIntExact(frame.inScope()),
                frame.sha256(),
                first.draw(),
                first.reason(),
                cases.size(),
                Math.toIntExact(again),
                Math.toIntExact(cases.stream()
                        .filter(line -> line.submittedAt() != null)
                        .count()),
                Math.toIntExact(cases.stream().filter(this::isOfPeriod).count()));
    }

    private boolean isOfPeriod(DrawnLine line) {
        var at = line.submittedAt();
        return at != null && !at.isBefore(subject.from()) && at.isBefore(subject.until());
    }
}
