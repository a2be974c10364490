package candour.trail;

import candour.access.CurrentUser;
import candour.shared.Quiet;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Writes the trail down. A deed and its entry stand or fall together, so it is written in the deed's transaction; a
 * refusal is written in one of its own, for the refused transaction is rolled back.
 */
@UseCases
@Quiet("it is the trail")
public class Trail {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    void write(@Observes TrailEvent event) {
        if (event.kind() != TrailEvent.Kind.REFUSED) {
            em.persist(new TrailEntry(user.identity(), clock.instant(), event));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void writeRefusal(@Observes TrailEvent event) {
        if (event.kind() == TrailEvent.Kind.REFUSED) {
            em.persist(new TrailEntry(user.identity(), clock.instant(), event));
        }
    }
}
