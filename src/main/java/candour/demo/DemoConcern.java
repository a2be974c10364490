package candour.demo;

import candour.audit.AuditSearch;
import candour.concern.ConcernSearch;
import candour.concern.Concerns;
import candour.concern.Phoned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** A concern that an assessor of the invented council raised yesterday and that a manager took on a little later. */
@ApplicationScoped
class DemoConcern { // five injections: it is raised by one person from their work and taken on by another

    private static final String ASSESSOR = "leila.karimi";
    private static final int MINUTES_UNTIL_TAKEN_ON = 17;

    @Inject
    private AuditSearch audits;

    @Inject
    private Concerns concerns;

    @Inject
    private ConcernSearch search;

    @Inject
    private DemoActing acting;

    @Inject
    private Clock clock;

    void raise() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var concern = acting.at(
                yesterday,
                ASSESSOR,
                () -> concerns.raise(
                        DemoActing.newCommand(), audits.mine().toDo().get(0).id(), report()));
        var seen = acting.as(ASSESSOR, () -> search.open(concern)).concern();
        var manager = seen.getTellings().get(0).getPerson().getName();
        acting.at(
                yesterday,
                MINUTES_UNTIL_TAKEN_ON,
                DemoPeople.userNameOf(manager),
                () -> concerns.acknowledge(DemoActing.newCommand(), concern, seen.getVersion(), DemoWords.TAKEN_ON));
    }

    private Concerns.Report report() {
        return new Concerns.Report(DemoWords.WORRY, new Phoned(DemoWords.PHONED, clock.instant()), null);
    }
}
