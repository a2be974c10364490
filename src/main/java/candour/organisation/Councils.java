package candour.organisation;

import static candour.access.Permission.MANAGE_SETTINGS;
import static candour.access.Permission.RUN_SYSTEM;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.Typed;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The council itself and what is set for it. There is one in an installation for now (D9). */
@UseCases
public class Councils {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private Event<CouncilFounded> founded;

    @Inject
    private CurrentUser user;

    /** Founds the council with its first person; returns that person's id. */
    @Requires(RUN_SYSTEM)
    public Long found(String name, String firstPerson) {
        unless(name != null && !name.isBlank(), "organisation.rule.councilName");
        var council = new Organisation(Typed.text(name, Organisation.NAME_LENGTH));
        em.persist(council);
        em.persist(new Settings(council));
        var person = new Person(council, firstPerson, null);
        em.persist(person);
        user.asSystem(council.getId(), () -> {
            trail.fire(new TrailEvent("organisation.trail.founded", "Organisation", council.getId()));
            return null;
        });
        founded.fire(new CouncilFounded(council.getId()));
        return person.getId();
    }

    @Requires(MANAGE_SETTINGS)
    public void set(int seen, String dutyNumber, int replyDays, Nation nation) {
        var settings = settings();
        StaleVersion.unlessSame(seen, settings.getVersion(), "Settings", settings.getId());
        settings.change(dutyNumber, replyDays, nation);
        trail.fire(new TrailEvent(
                "organisation.trail.settingsChanged", "Settings", settings.getId(), replyDays, nation.name()));
    }

    @Requires(MANAGE_SETTINGS)
    public void close(String name, LocalDate from, LocalDate to) {
        var settings = settings();
        settings.close(new Closure(name, from, to));
        trail.fire(new TrailEvent("organisation.trail.closed", "Settings", settings.getId(), from, to));
    }

    /** The closure that begins on {@code from} is none. */
    @Requires(MANAGE_SETTINGS)
    public void open(LocalDate from) {
        var settings = settings();
        if (settings.open(from)) {
            trail.fire(new TrailEvent("organisation.trail.opened", "Settings", settings.getId(), from));
        }
    }

    /** Taken: of two who close the same days at once, the second sees what the first did. */
    private Settings settings() {
        return em.createQuery("select s from Settings s where s.organisation.id = :organisation", Settings.class)
                .setParameter("organisation", user.organisation())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
