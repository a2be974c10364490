package candour.improvement;

import static candour.access.Permission.MANAGE_ACTION;

import candour.access.Requires;
import candour.concern.Concern;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Makes a finding of a concern, from which corrective actions come at once. */
@UseCases
public class UrgentFindings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UrgentFindingSearch search;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /** A concern leads to one finding: where there is one already, its id is the answer, and it stays as it is. */
    @Requires(MANAGE_ACTION)
    public Long raise(long concern, String title, String text) {
        var from = search.raisable(concern);
        em.lock(from, LockModeType.PESSIMISTIC_WRITE); // of two at once, the second finds the first one's
        var known = search.findingOf(from);
        if (known.isPresent()) {
            return known.get();
        }
        var finding = new Finding(em.getReference(Concern.class, concern), title, text, clock.instant());
        em.persist(finding);
        trail.fire(new TrailEvent("improvement.trail.urgentRaised", "Finding", finding.getId()));
        return finding.getId();
    }
}
