package candour.casefile.intake;

import candour.casefile.intake.Episode.Columns;
import candour.shared.Formats;
import candour.shared.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A child's episodes in order, as things stood on the return's date. An episode without an end lasts, also where a
 * later one begins, as the council's other records then have it too; one that ends after the return's date is taken
 * to last. Both are told.
 */
final class CareHistory {

    private final List<Episode> episodes;

    private CareHistory(List<Episode> episodes) {
        this.episodes = episodes;
    }

    /** Nothing when no episode begins by {@code date}. */
    static Optional<CareHistory> of(
            List<Episode> told, LocalDate date, Columns columns, Consumer<SheetProblem> problems) {
        var ordered = told.stream().sorted(Comparator.comparing(Episode::start)).toList();
        for (int i = 0; i + 1 < ordered.size(); i++) {
            tellMisfit(ordered.get(i), ordered.get(i + 1), columns, problems);
        }
        var within = new ArrayList<Episode>();
        for (var episode : ordered) {
            if (episode.start().isAfter(date)) {
                problems.accept(episode.problem(columns.start(), "casefile.problem.afterReturn", Formats.day(date)));
            } else {
                within.add(withinReturn(episode, date, columns, problems));
            }
        }
        return within.isEmpty() ? Optional.empty() : Optional.of(new CareHistory(within));
    }

    private static Episode withinReturn(
            Episode episode, LocalDate date, Columns columns, Consumer<SheetProblem> problems) {
        if (episode.end() == null || !episode.end().isAfter(date)) {
            return episode;
        }
        problems.accept(episode.problem(columns.end(), "casefile.problem.afterReturn", Formats.day(date)));
        return episode.endingOn(null);
    }

    private static void tellMisfit(Episode episode, Episode next, Columns columns, Consumer<SheetProblem> problems) {
        if (episode.endUnknown()) {
            return; // told where it was read
        }
        if (episode.end() == null) {
            problems.accept(episode.problem(columns.end(), "casefile.problem.notClosed", String.valueOf(next.row())));
        } else if (episode.end().isAfter(next.start())) {
            problems.accept(episode.problem(columns.end(), "casefile.problem.overlaps", String.valueOf(next.row())));
        }
    }

    /** The episode that lasts on the return's date, the one that ended last when none does. */
    Episode current() {
        return episodes.stream()
                .max(Comparator.comparing(CareHistory::endOrNever).thenComparing(Episode::start))
                .orElseThrow();
    }

    /** Whether an end that could not be used leaves open if the child is still looked after. */
    boolean isUncertain() {
        return current().endUnknown();
    }

    /** Null while the child is looked after. */
    LocalDate ended() {
        return current().end();
    }

    /** When the present period of care began, or the last one: as far back as episodes follow on each other. */
    LocalDate since() {
        var since = current().start();
        for (int i = episodes.size() - 1; i >= 0; i--) {
            var earlier = episodes.get(i);
            if (earlier.start().isBefore(since) && !endOrNever(earlier).isBefore(since)) {
                since = earlier.start();
            }
        }
        return since;
    }

    /** What lasts comes last, after what may. */
    private static LocalDate endOrNever(Episode episode) {
        if (episode.endUnknown()) {
            return LocalDate.MAX.minusDays(1);
        }
        return episode.end() == null ? LocalDate.MAX : episode.end();
    }

    long movesAfter(LocalDate day) {
        return episodes.stream()
                .filter(episode -> episode.start().isAfter(day))
                .filter(episode -> episode.began() != null && episode.began().isMove())
                .count();
    }
}
