package candour.organisation;

import static candour.access.Permission.IMPORT_CASES;
import static candour.access.Permission.MANAGE_PEOPLE;
import static candour.organisation.Person.REFERENCE_LENGTH;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.Typed;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People, brought up to date with their teams and services from a staff list, where the same reference is the same
 * person; and added and changed one by one.
 */
// five injections: whoever keeps accounts is told of last days, besides who, when and that it is told
@UseCases
public class Staff {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private Event<LastDaysSet> lastDays;

    /** Makes or changes everybody in the list; who is not in it stays as they are. Returns how many people it holds. */
    @Requires(IMPORT_CASES)
    public int bring(List<StaffRow> rows) {
        var council = council();
        var services = byName("select s from Service s where s.organisation = :organisation", Service.class);
        var teams = byName("select t from Team t where t.organisation = :organisation", Team.class);
        var people = byName(
                "select p from Person p left join fetch p.supervisions where p.organisation = :organisation",
                Person.class);
        for (var row : rows) {
            var person = people.computeIfAbsent(
                    row.reference(), reference -> kept(new Person(council, reference, row.name())));
            person.employ(row.jobTitle(), team(row, council, services, teams), row.from(), row.to());
        }
        var today = LocalDate.now(clock);
        // Who manages whom is as the list says, whatever it was: no old line may make a new one look like a circle.
        rows.forEach(row -> people.get(row.reference()).leaveLine());
        for (var row : rows) {
            var manager = row.lineManager() == null ? null : people.get(row.lineManager());
            unless(row.lineManager() == null || manager != null, "organisation.rule.noSuchManager", row.reference());
            people.get(row.reference()).reportTo(manager, today);
        }
        lastDays.fire(new LastDaysSet(rows.stream()
                .filter(row -> row.from() != null || row.to() != null)
                .map(row -> people.get(row.reference()).getId())
                .collect(Collectors.toSet())));
        trail.fire(new TrailEvent("organisation.trail.staffBrought", "Organisation", user.organisation(), rows.size()));
        return rows.size();
    }

    /** Returns the person's id. The same again is the same person. */
    @Requires(MANAGE_PEOPLE)
    public Long add(String reference, Position post) {
        var council = council();
        var known = byReference(Typed.text(Typed.line(reference, REFERENCE_LENGTH), REFERENCE_LENGTH));
        if (known.isPresent()) {
            unless(
                    known.get().isIn(post),
                    "organisation.rule.referenceTaken",
                    known.get().getDisplayName());
            return known.get().getId();
        }
        var person = kept(new Person(council, reference.strip(), post.name()));
        fill(person, post);
        trail.fire(new TrailEvent("organisation.trail.personAdded", "Person", person.getId()));
        return person.getId();
    }

    @Requires(MANAGE_PEOPLE)
    public void change(long id, int seen, Position post) {
        council();
        var person = find(Person.class, id);
        StaleVersion.unlessSame(seen, person.getVersion(), "Person", id);
        fill(person, post);
        if (post.from() != null || post.to() != null) {
            lastDays.fire(new LastDaysSet(Set.of(id)));
        }
        trail.fire(new TrailEvent("organisation.trail.personChanged", "Person", id));
    }

    /** Whoever else changes who works where and under whom waits: no line of management gets round by two at once. */
    private Organisation council() {
        return em.find(Organisation.class, user.organisation(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void fill(Person person, Position post) {
        person.change(
                post,
                post.team() == null ? null : find(Team.class, post.team()),
                post.lineManager() == null ? null : find(Person.class, post.lineManager()),
                LocalDate.now(clock));
    }

    private Optional<Person> byReference(String reference) {
        return em
                .createQuery(
                        "select p from Person p where p.organisation.id = :organisation and p.reference = :reference",
                        Person.class)
                .setParameter("organisation", user.organisation())
                .setParameter("reference", reference)
                .getResultList()
                .stream()
                .findFirst();
    }

    private <T> T find(Class<T> type, long id) {
        return em
                .createQuery(
                        "select x from " + type.getSimpleName()
                                + " x where x.id = :id and x.organisation.id = :organisation",
                        type)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(type.getSimpleName(), id));
    }

    /** Makes the teams that are not there yet, in a service that is made too where there is none of its name. */
    @Requires(IMPORT_CASES)
    public void makeTeams(String service, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        var council = em.getReference(Organisation.class, user.organisation());
        var services = byName("select s from Service s where s.organisation = :organisation", Service.class);
        var teams = byName("select t from Team t where t.organisation = :organisation", Team.class);
        var within = services.computeIfAbsent(Team.plainName(service), any -> kept(new Service(council, service)));
        names.forEach(name -> teams.computeIfAbsent(Team.plainName(name), any -> kept(new Team(within, name))));
        trail.fire(new TrailEvent("organisation.trail.teamsMade", "Organisation", user.organisation(), names.size()));
    }

    private Team team(StaffRow row, Organisation council, Map<String, Service> services, Map<String, Team> teams) {
        if (row.team() == null) {
            return null;
        }
        unless(row.service() != null, "organisation.rule.teamWithoutService", row.team());
        var service = services.computeIfAbsent(
                Team.plainName(row.service()), any -> kept(new Service(council, row.service())));
        var team = teams.computeIfAbsent(Team.plainName(row.team()), any -> kept(new Team(service, row.team())));
        team.moveTo(service);
        return team;
    }

    private <T> T kept(T entity) {
        em.persist(entity);
        return entity;
    }

    private <T> Map<String, T> byName(String query, Class<T> type) {
        var byName = new HashMap<String, T>();
        em.createQuery(query, type)
                .setParameter("organisation", em.getReference(Organisation.class, user.organisation()))
                .getResultList()
                .forEach(each -> byName.put(nameOf(each), each));
        return byName;
    }

    private static String nameOf(Object each) {
        if (each instanceof Person person) {
            return person.getReference();
        }
        return Team.plainName(each instanceof Team team ? team.getName() : ((Service) each).getName());
    }
}
