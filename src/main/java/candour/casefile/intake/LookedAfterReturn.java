package candour.casefile.intake;

import static candour.shared.RuleViolation.unless;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.CouncilIdentifier;
import candour.casefile.FactKind;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An SSDA903 return on looked-after children: header, episodes and reviews together. Makes one case of each child
 * with an episode, as things stood on the return's date, or stand today where its year has not ended yet.
 */
final class LookedAfterReturn {

    /** The return says nothing of children who are in need or protected at home. */
    private static final Set<CaseType> SPEAKS_OF = EnumSet.of(CaseType.LOOKED_AFTER, CaseType.CARE_LEAVER);

    private final LocalDate today;
    private final Found<CaseEntry> found;
    private LocalDate date;
    private boolean differentYears;

    LookedAfterReturn(LocalDate today, Found<CaseEntry> found) {
        this.today = today;
        this.found = found;
    }

    /** Answers how many rows were read in all. */
    int read(Map<FileShape, Sheet> files) {
        var header = new HeaderFile(today, found::problem);
        var headerSheet = files.get(FileShape.RETURN_HEADER);
        int rows = header.read(headerSheet);
        var episodes = new EpisodesFile(today, header.births(), found::problem);
        rows += episodes.read(files.get(FileShape.RETURN_EPISODES));
        unless(
                !episodes.byChild().isEmpty(),
                "casefile.rule.noEpisodes",
                files.get(FileShape.RETURN_EPISODES).name());
        date = dateOf(episodes);
        var reviews = new ReviewsFile(date, header.births(), found::problem);
        rows += reviews.read(files.get(FileShape.RETURN_REVIEWS));
        differentYears = reviews.isOfOtherYears();
        for (var child : header.births().keySet()) {
            found.named(child);
            var history = CareHistory.of(
                    episodes.byChild().getOrDefault(child, List.of()), date, Episode.Columns.OF_RETURN, found::problem);
            if (history.isEmpty() || history.get().isUncertain()) {
                found.problem(SheetProblem.at(
                        headerSheet.name(),
                        header.rowOf(child),
                        "CHILD",
                        history.isEmpty() ? "casefile.problem.noEpisode" : "casefile.problem.endUnknown"));
            } else {
                found.entry(entry(child, header.births().get(child), history.get(), reviews));
            }
        }
        return rows;
    }

    private LocalDate dateOf(EpisodesFile episodes) {
        var yearEnd = ReturnDate.of(episodes.byChild().values().stream()
                .flatMap(List::stream)
                .flatMap(Episode::days)
                .toList());
        return yearEnd.isAfter(today) ? today : yearEnd;
    }

    LocalDate date() {
        return date;
    }

    /** Whether the reviews are of other years than the episodes. */
    boolean isOfDifferentYears() {
        return differentYears;
    }

    private CaseEntry entry(CouncilIdentifier child, LocalDate born, CareHistory history, ReviewsFile reviews) {
        var asOf = history.ended() == null ? date : history.ended();
        var current = history.current();
        var facts = new ToldFacts(asOf)
                .add(FactKind.LEGAL_STATUS, current.legalStatus())
                .add(FactKind.CATEGORY_OF_NEED, current.need())
                .add(FactKind.PLACEMENT_TYPE, current.placement())
                .add(FactKind.LOOKED_AFTER_SINCE, history.since())
                .reviews(reviews.of(child), date)
                .add(FactKind.PLACEMENT_MOVES_IN_YEAR, history.movesAfter(date.minusYears(1)))
                .entries();
        var band = born == null ? null : AgeBand.on(date, born);
        return new CaseEntry(
                child, CaseType.LOOKED_AFTER, null, history.since(), history.ended(), band, date, facts, SPEAKS_OF);
    }
}
