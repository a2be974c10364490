package candour.organisation;

import static candour.access.Permission.RUN_SYSTEM;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.TrailEvent;
import candour.shared.Typed;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The council itself. There is one in an installation for now (D9). */
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
        var person = new Person(council, firstPerson, null);
        em.persist(person);
        user.asSystem(council.getId(), () -> {
            trail.fire(new TrailEvent("organisation.trail.founded", "Organisation", council.getId()));
            return null;
        });
        founded.fire(new CouncilFounded(council.getId()));
        return person.getId();
    }
}
