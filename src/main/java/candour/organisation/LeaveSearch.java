package candour.organisation;

import static candour.access.Permission.MANAGE_PEOPLE;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.LeaveSheet.Days;
import candour.organisation.LeaveSheet.Managed;
import candour.shared.NotFound;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is away when, and who stands in: one's own days, and those of people one manages or looks after. */
@Reads
public class LeaveSearch {

    private static final String MANAGED = """
            select new candour.organisation.LeaveSheet$Managed(p.id, coalesce(p.name, p.reference),
                (select max(a.to) from Leave a where a.person = p and a.from <= :today and a.to >= :today))
            from Person p where p.organisation.id = :organisation and p.lineManager.id = :me
                and (p.worksTo is null or p.worksTo >= :today)
            order by coalesce(p.name, p.reference)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** @throws NotFound for somebody who is neither the asker nor managed or looked after by them */
    @Requires(USE_CANDOUR)
    public LeaveSheet sheet(long id) {
        var today = LocalDate.now(clock);
        var person = within(em, user, id);
        var standing = person.getDeputy();
        return new LeaveSheet(
                id,
                person.getDisplayName(),
                standing == null ? null : standing.getId(),
                standing == null ? null : standing.getDisplayName(),
                person.getLeave().stream()
                        .filter(leave -> !leave.getTo().isBefore(today))
                        .sorted(Comparator.comparing(Leave::getFrom))
                        .map(LeaveSearch::days)
                        .toList(),
                user.may(MANAGE_PEOPLE));
    }

    private static Days days(Leave leave) {
        var deputy = leave.getDeputy();
        return new Days(leave.getId(), leave.getFrom(), leave.getTo(), deputy == null ? null : deputy.getDisplayName());
    }

    /** Whom the asker manages, directly, and until when they are away if they are today. */
    @Requires(USE_CANDOUR)
    public List<Managed> managed() {
        return em.createQuery(MANAGED, Managed.class)
                .setParameter("organisation", user.organisation())
                .setParameter("me", user.person())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Who is away on a day, by id, with the last day of it; for whoever gives work out. */
    @Requires(USE_CANDOUR)
    public Map<Long, LocalDate> awayOn(LocalDate day) {
        return em
                .createQuery("""
                        select a.person.id, a.to from Leave a
                        where a.organisation.id = :organisation and a.from <= :day and a.to >= :day""", Object[].class)
                .setParameter("organisation", user.organisation())
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    static Person within(EntityManager em, CurrentUser user, long id) {
        var person = em
                .createQuery(
                        "select p from Person p where p.id = :id and p.organisation.id = :organisation", Person.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst();
        var asker = user.person() == null ? null : em.find(Person.class, user.person());
        return person.filter(found -> user.may(MANAGE_PEOPLE) || asker != null && found.isInLineOf(asker))
                .orElseThrow(() -> new NotFound("Person", id));
    }
}
