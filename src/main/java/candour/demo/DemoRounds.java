package candour.demo;

import candour.casefile.CaseType;
import candour.programme.AllocationSearch;
import candour.programme.Allocations;
import candour.programme.AssessorChoice;
import candour.programme.CaseFilter;
import candour.programme.DrawSearch;
import candour.programme.Draws;
import candour.programme.Frames;
import candour.programme.Independence;
import candour.programme.Rounds;
import candour.programme.StrataBy;
import candour.shared.Page;
import candour.template.EditionSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Rounds of the invented council: planned, drawn by team, and given to whoever is independent and has least to do. */
// eight injections: a round touches every part of the programme, and this is the only reader of them all
@ApplicationScoped
class DemoRounds {

    @Inject
    private EditionSearch editions;

    @Inject
    private Rounds rounds;

    @Inject
    private Frames frames;

    @Inject
    private Draws draws;

    @Inject
    private DrawSearch drawn;

    @Inject
    private Allocations allocations;

    @Inject
    private AllocationSearch candidates;

    @Inject
    private Clock clock;

    /** Plans a round of looked-after cases, draws {@code size} and allocates the first {@code allocated}. */
    void make(String name, int size, int allocated, int daysUntilDue) {
        var today = LocalDate.now(clock);
        var edition = editions.rows().get(0).id();
        var round = rounds.plan(DemoActing.newCommand(), name, edition, 12);
        var filter = new CaseFilter(List.of(CaseType.LOOKED_AFTER), List.of(), today, 12, StrataBy.TEAM);
        var frame = frames.freeze(DemoActing.newCommand(), round, filter);
        var due = today.plusDays(daysUntilDue);
        var draw = draws.draw(DemoActing.newCommand(), frame, size, null);
        drawn.rows(draw, new Page(0, allocated))
                .forEach(row -> allocations.allocate(
                        DemoActing.newCommand(), row.id(), assessorFor(row.id(), due), due, false));
    }

    private long assessorFor(long drawnCase, LocalDate due) {
        return candidates.choices(drawnCase, due).stream()
                .filter(choice -> choice.stands() == Independence.INDEPENDENT && choice.awayTo() == null)
                .min(Comparator.comparing(AssessorChoice::audits).thenComparing(AssessorChoice::name))
                .orElseThrow()
                .id();
    }
}
