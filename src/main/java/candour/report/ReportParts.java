package candour.report;

import candour.report.ImprovementCounts.EditionCounts;
import candour.report.ImprovementCounts.RoundCount;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What all sections of an improvement report share: its counts, its words, and what figures rest on. */
record ReportParts(ImprovementCounts counts, Phrases phrases) {

    private static final int HASH_SHOWN = 12;

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    int audits() {
        return counts.editions().stream().mapToInt(EditionCounts::audits).sum();
    }

    /** Each case once, however many draws of its frame it is in. */
    int drawn() {
        return counts.rounds().stream()
                .mapToInt(round -> round.drawn() - round.again())
                .sum();
    }

    /** The name of a service or team; for cases that no team held there is none. */
    String unit(String name) {
        return name == null ? say("report.word.noTeam") : name;
    }

    /** Frames, once each, however often cases were drawn from them. */
    List<RoundCount> frames(List<RoundCount> rounds) {
        return rounds.stream()
                .collect(Collectors.groupingBy(RoundCount::frame, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(draws -> draws.get(0))
                .toList();
    }

    Source ofEdition(EditionCounts edition) {
        var rounds = counts.rounds().stream()
                .filter(round -> round.edition().equals(edition.name()))
                .toList();
        return source(edition.name(), rounds, edition.audits(), "report.counted.audits");
    }

    Source ofAll(int n, String counted) {
        return source(editions(), counts.rounds(), n, counted);
    }

    /** The caption, with the edition where the report has more than one. */
    String caption(EditionCounts edition, String key, Object... arguments) {
        var caption = say(key, arguments);
        return counts.editions().size() > 1 ? say("report.caption.ofEdition", caption, edition.name()) : caption;
    }

    private Source source(String edition, List<RoundCount> rounds, int n, String counted) {
        return new Source(edition, frame(frames(rounds)), n, say(counted, n));
    }

    private String editions() {
        return counts.editions().isEmpty()
                ? say("report.word.noEdition")
                : counts.editions().stream().map(EditionCounts::name).collect(Collectors.joining(", "));
    }

    private String frame(List<RoundCount> frames) {
        if (frames.isEmpty()) {
            return say("report.word.noFrame");
        }
        var first = frames.get(0);
        if (frames.size() == 1) {
            var start = first.frameHash()
                    .substring(0, Math.min(HASH_SHOWN, first.frameHash().length()));
            return say("report.frame.one", first.frameSize(), phrases.day(first.frozenOn()), start);
        }
        // Entries, not cases: the same case may stand in the frame of each quarter.
        return say(
                "report.frame.several",
                frames.size(),
                frames.stream().mapToInt(RoundCount::frameSize).sum());
    }

    static Cell words(String text) {
        return new Cell.Words(text);
    }

    static Cell count(int value) {
        return new Cell.Count(value);
    }

    static Comparator<Cell.Share> byShare() {
        return Comparator.comparingDouble(Cell.Share::value);
    }
}
