package candour.organisation;

import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Leave and deputies, entered by whoever it is about, by somebody above them in the line, or by an administrator. */
@UseCases
public class Leaves {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /** The same days with the same deputy again change nothing. {@code deputy} may be null. */
    @Requires(USE_CANDOUR)
    public void enter(long person, LocalDate from, LocalDate to, Long deputy) {
        var away = theirs(person);
        var leave = new Leave(away, from, to, deputy == null ? null : colleague(deputy));
        if (away.goOn(leave)) {
            em.persist(leave);
            trail.fire(new TrailEvent("organisation.trail.leaveEntered", "Person", person, from, to));
        }
    }

    /** What has not begun is taken out; what has, ends yesterday. What is over already stays as it was. */
    @Requires(USE_CANDOUR)
    public void takeBack(long person, long id) {
        var back = theirs(person);
        back.getLeave().stream()
                .filter(leave -> leave.getId().equals(id))
                .findFirst()
                .ifPresent(leave -> {
                    var today = LocalDate.now(clock);
                    if (back.returnFrom(leave, today)) {
                        em.remove(leave);
                    }
                    trail.fire(new TrailEvent("organisation.trail.leaveTakenBack", "Person", person, leave.getFrom()));
                });
    }

    /** Who stands in whenever somebody is away; nobody for null. */
    @Requires(USE_CANDOUR)
    public void nameDeputy(long person, Long deputy) {
        theirs(person).nameDeputy(deputy == null ? null : colleague(deputy));
        trail.fire(new TrailEvent("organisation.trail.deputyNamed", "Person", person));
    }

    /** Taken: days entered twice at once are there once. */
    private Person theirs(long id) {
        var person = LeaveSearch.within(em, user, id);
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    private Person colleague(long id) {
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
