package candour.template;

import static candour.access.Permission.RUN_SYSTEM;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Organisation;
import candour.shared.NotFound;
import candour.shared.Quiet;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Logger;

/** Publishes editions. There is no verb that changes one: a change is the next edition. */
@UseCases
@Quiet("every start asks whether there is something to publish; a publication speaks for itself")
public class Editions {

    private static final Logger LOG = Logger.getLogger(Editions.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private ShippedFiles shipped;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /** Publishes every shipped edition that this council does not have yet; returns how many those were. */
    @Requires(RUN_SYSTEM)
    public int publishShipped() {
        var council = locked(user.organisation());
        var published = 0;
        for (var document : shipped.editions()) {
            var stored = storedHash(council, document);
            if (stored.isEmpty()) {
                publish(council, document);
                published++;
            } else if (!stored.get().equals(document.sha256())) {
                LOG.warning("The shipped file of edition " + Edition.name(document.code(), document.number())
                        + " is not what was published. The published one stays; a change needs a new number.");
            }
        }
        return published;
    }

    /** A standard that is in force already counts as published on its first day; one to come, on the day it arrives. */
    static LocalDate publishedOn(LocalDate effectiveFrom, LocalDate today) {
        return effectiveFrom.isBefore(today) ? effectiveFrom : today;
    }

    private void publish(Organisation council, EditionDocument document) {
        var day = publishedOn(document.effectiveFrom(), LocalDate.now(clock));
        var edition = new Edition(council, document, day);
        em.persist(edition);
        trail.fire(new TrailEvent(
                "template.trail.published", "Edition", edition.getId(), edition.getCode(), edition.getNumber()));
    }

    private Optional<String> storedHash(Organisation council, EditionDocument document) {
        return em
                .createQuery("""
                        select e.sha256 from Edition e
                        where e.organisation = :council and e.code = :code and e.number = :number""", String.class)
                .setParameter("council", council)
                .setParameter("code", document.code())
                .setParameter("number", document.number())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Locked, so that two servers that start at once publish once. */
    private Organisation locked(long organisation) {
        var council = em.find(Organisation.class, organisation, LockModeType.PESSIMISTIC_WRITE);
        if (council == null) {
            throw new NotFound("Organisation", organisation);
        }
        return council;
    }
}
