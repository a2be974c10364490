package candour.trail;

import candour.access.CurrentUser;
import candour.shared.Quiet;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Writes the trail down. A deed and its entry stand or fall together, so it is written in the deed's transaction;
 * {@link Refusals} are not.
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

    @Inject
    private Refusals refusals;

    void write(@Observes TrailEvent event) {
        var entry = new TrailEntry(user.identity(), clock.instant(), event);
        if (event.kind() == TrailEvent.Kind.REFUSED) {
            refusals.write(entry);
        } else {
            em.persist(entry);
        }
    }
}
