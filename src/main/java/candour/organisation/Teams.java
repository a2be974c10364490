package candour.organisation;

import static candour.access.Permission.MANAGE_PEOPLE;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

/** Services and their teams: made, renamed, and teams moved. Two of one kind never have the same name. */
@UseCases
public class Teams {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<TrailEvent> trail;

    @Requires(MANAGE_PEOPLE)
    public void addService(String name) {
        var council = council();
        unlessNamed(Service.class, name, null);
        var service = new Service(council, Team.checked(name));
        em.persist(service);
        trail.fire(new TrailEvent("organisation.trail.serviceAdded", "Service", service.getId()));
    }

    @Requires(MANAGE_PEOPLE)
    public void renameService(long id, int seen, String name) {
        council();
        var service = find(Service.class, id);
        StaleVersion.unlessSame(seen, service.getVersion(), "Service", id);
        unlessNamed(Service.class, name, id);
        service.rename(name);
        trail.fire(new TrailEvent("organisation.trail.serviceRenamed", "Service", id));
    }

    @Requires(MANAGE_PEOPLE)
    public void addTeam(long service, String name) {
        council();
        unlessNamed(Team.class, name, null);
        var team = new Team(find(Service.class, service), Team.checked(name));
        em.persist(team);
        trail.fire(new TrailEvent("organisation.trail.teamAdded", "Team", team.getId()));
    }

    /** A new name, another service, or both. People and cases stay in the team; roles in a service follow it. */
    @Requires(MANAGE_PEOPLE)
    public void changeTeam(long id, int seen, String name, long service) {
        council();
        var team = find(Team.class, id);
        StaleVersion.unlessSame(seen, team.getVersion(), "Team", id);
        unlessNamed(Team.class, name, id);
        team.rename(name);
        team.moveTo(find(Service.class, service));
        trail.fire(new TrailEvent("organisation.trail.teamChanged", "Team", id, service));
    }

    /** Whoever else makes one waits, so that of two with one name made at once there is one. */
    private Organisation council() {
        return em.find(Organisation.class, user.organisation(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void unlessNamed(Class<?> type, String name, Long besides) {
        var plain = Team.plainName(Team.checked(name));
        var taken = em
                .createQuery(
                        "select u.id, u.name from " + type.getSimpleName()
                                + " u where u.organisation.id = :organisation",
                        Object[].class)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .anyMatch(row -> !Objects.equals(row[0], besides)
                        && Team.plainName((String) row[1]).equals(plain));
        unless(!taken, "organisation.rule.nameTaken", name.strip());
    }

    private <T> T find(Class<T> type, long id) {
        return em
                .createQuery(
                        "select u from " + type.getSimpleName()
                                + " u where u.id = :id and u.organisation.id = :organisation",
                        type)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(type.getSimpleName(), id));
    }
}
