package candour.programme;

import static candour.access.Permission.PLAN_ROUND;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.template.Edition;
import candour.template.EditionDocument;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Plans rounds. */
@UseCases
public class Rounds {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /**
     * Plans a round by an edition; a look-back of null is the edition's own. The same command again returns what it
     * made the first time.
     */
    @Requires(PLAN_ROUND)
    public Long plan(String command, String name, long editionId, Integer lookBackMonths) {
        var edition = lockedEdition(editionId);
        var made = em
                .createQuery(
                        "select r.id from Round r where r.command = :command and r.organisation.id = :organisation",
                        Long.class)
                .setParameter("command", command)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst();
        if (made.isPresent()) {
            return made.get();
        }
        var lookBack = lookBackMonths == null ? lookBackOf(edition) : lookBackMonths;
        var by = user.person() == null ? null : em.getReference(Person.class, user.person());
        var round = new Round(command, name, edition, lookBack, by, clock.instant());
        em.persist(round);
        trail.fire(new TrailEvent(
                "programme.trail.planned", "Round", round.getId(), edition.getCode(), edition.getNumber()));
        return round.getId();
    }

    private static int lookBackOf(Edition edition) {
        return EditionDocument.ofJson(edition.getDocument()).lookBackMonths();
    }

    /** Locked, so that the same command sent twice at once is seen as the same. */
    private Edition lockedEdition(long id) {
        var edition = em
                .createQuery(
                        "select e from Edition e where e.id = :id and e.organisation.id = :organisation", Edition.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Edition", id));
        em.lock(edition, LockModeType.PESSIMISTIC_WRITE);
        return edition;
    }
}
