package candour.concern;

import static candour.access.Permission.READ_AUDIT;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.audit.Audit;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Raises concerns, and lets those who are told take them on. */
// Six injections: a concern is raised at a moment by somebody, and told to people, the components above and the trail.
@UseCases
public class Concerns {

    private static final String BY_COMMAND = """
            select c from Concern c where c.command = :command and c.raisedBy.id = :me
                and c.organisation.id = :organisation""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Escalation escalation;

    @Inject
    private Clock clock;

    @Inject
    private Event<ConcernRaised> raised;

    @Inject
    private Event<TrailEvent> trail;

    /** What the page asks for. {@code phoned} is null where nobody was reached, {@code about} where it is about nobody. */
    public record Report(String text, Phoned phoned, Long about) {}

    /** From an audit that the asker may open. Returns the concern's id; the same command again answers with the first. */
    @Requires(USE_CANDOUR)
    public Long raise(String command, Long audit, Report report) {
        var from = audit(audit);
        em.lock(from, LockModeType.PESSIMISTIC_WRITE); // of a double submit, the second sees the first one's concern
        var earlier = raisedBy(command);
        if (earlier.isPresent()) {
            return earlier.get().getId();
        }
        var about = report.about() == null ? null : person(report.about());
        var me = em.find(Person.class, user.person());
        var concern = new Concern(from, me, about, report.text(), report.phoned(), command, clock.instant());
        em.persist(concern);
        trail.fire(new TrailEvent("concern.trail.raised", "Concern", concern.getId()));
        escalation.tell(concern, clock.instant());
        raised.fire(new ConcernRaised(concern.getId()));
        return concern.getId();
    }

    /** By somebody who was told. The same command again changes nothing. */
    @Requires(USE_CANDOUR)
    public void acknowledge(String command, Long id, int seen, String text) {
        var concern = taken(em
                .createQuery("""
                        select c from Concern c where c.id = :id and c.organisation.id = :organisation
                            and exists (select t.id from Telling t where t.concern = c and t.person.id = :me)""", Concern.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Concern", id)));
        if (concern.isAcknowledged()
                && command.equals(concern.getAcknowledgement().command())) {
            return;
        }
        if (!concern.isAcknowledged()) {
            StaleVersion.unlessSame(seen, concern.getVersion(), "Concern", id);
        }
        var me = em.find(Person.class, user.person());
        concern.acknowledge(new Acknowledgement(me, clock.instant(), text, command));
        trail.fire(new TrailEvent("concern.trail.acknowledged", "Concern", id));
    }

    private Concern taken(Concern concern) {
        em.refresh(concern, LockModeType.PESSIMISTIC_WRITE);
        return concern;
    }

    private Optional<Concern> raisedBy(String command) {
        return em
                .createQuery(BY_COMMAND, Concern.class)
                .setParameter("command", command)
                .setParameter("me", user.person())
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst();
    }

    private Audit audit(Long id) {
        return user
                .scope(READ_AUDIT)
                .bindTo(em.createQuery(ConcernSearch.AUDIT, Audit.class))
                .setParameter("id", id)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", id));
    }

    private Person person(Long id) {
        return em
                .createQuery(
                        "select p from Person p where p.id = :id and p.organisation.id = :organisation", Person.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Person", id));
    }
}
