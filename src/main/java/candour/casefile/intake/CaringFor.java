package candour.casefile.intake;

import candour.casefile.FactKind;
import candour.shared.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The care of one child by the standard safeguarding dataset: its history, and where the child was placed. */
final class CaringFor {

    static final Episode.Columns COLUMNS =
            new Episode.Columns("clae_cla_episode_start_date", "clae_cla_episode_ceased_date");

    private final List<Care> all;
    private final CareHistory history;

    /** An episode, the number of its placement and the day on which its period of care began; both may be null. */
    record Care(Episode episode, String placement, LocalDate entered) {}

    private CaringFor(List<Care> all, CareHistory history) {
        this.all = all;
        this.history = history;
    }

    /** Nothing when no episode has begun. */
    static Optional<CaringFor> of(List<Care> all, LocalDate today, Consumer<SheetProblem> problems) {
        var ordered = all.stream()
                .sorted(Comparator.comparing(care -> care.episode().start()))
                .toList();
        return CareHistory.of(ordered.stream().map(Care::episode).toList(), today, COLUMNS, problems)
                .map(history -> new CaringFor(ordered, history));
    }

    boolean isUncertain() {
        return history.isUncertain();
    }

    /** Null while the child is looked after. */
    LocalDate ended() {
        return history.ended();
    }

    /** As told, since the tables need not reach back to where it began; else as far back as episodes follow on each other. */
    LocalDate since() {
        int row = history.current().row();
        return all.stream()
                .filter(care -> care.episode().row() == row && care.entered() != null)
                .map(Care::entered)
                .filter(entered -> !entered.isAfter(history.since()))
                .findFirst()
                .orElse(history.since());
    }

    void addTo(ToldFacts facts, LocalDate today) {
        var current = history.current();
        facts.add(FactKind.CATEGORY_OF_NEED, current.need())
                .add(FactKind.PLACEMENT_TYPE, current.placement())
                .add(FactKind.LOOKED_AFTER_SINCE, since())
                .add(FactKind.PLACEMENT_MOVES_IN_YEAR, movesAfter(today.minusYears(1)));
    }

    /** How often a placement followed on another; null where the tables do not say which ones these were. */
    private Integer movesAfter(LocalDate day) {
        int moves = 0;
        for (int i = 0; i < all.size(); i++) {
            var care = all.get(i);
            if (care.episode().start().isAfter(day)) {
                var before = i == 0 ? null : all.get(i - 1);
                if (care.placement() == null || before != null && before.placement() == null) {
                    return null;
                }
                moves += before != null && isFollowedBy(before, care) ? 1 : 0;
            }
        }
        return moves;
    }

    private static boolean isFollowedBy(Care before, Care care) {
        var end = before.episode().end();
        return !before.placement().equals(care.placement())
                && (end == null || !end.isBefore(care.episode().start()));
    }
}
