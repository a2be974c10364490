package candour.organisation;

import static candour.access.Permission.MANAGE_PEOPLE;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.NotFound;
import candour.shared.Page;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** People, their teams and their lines of management, for who looks after them. */
@Reads
public class PersonSearch {

    private static final String ROW = """
            select new candour.organisation.PersonRow(p.id, p.reference, coalesce(p.name, p.reference), p.jobTitle,
                t.name, coalesce(l.name, l.reference), p.worksFrom, p.worksTo)
            from Person p left join p.team t left join p.lineManager l where\s""";

    private static final String BY_NAME = " order by coalesce(p.name, p.reference), p.id";

    private static final String TEAMS = """
            select new candour.organisation.TeamRow(s.id, s.name, t.id, t.name,
                (select count(p) from Person p where p.team = t and (p.worksTo is null or p.worksTo >= :today)))
            from Service s left join Team t on t.service = s
            where s.organisation.id = :organisation order by s.name, t.name""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Requires(MANAGE_PEOPLE)
    public List<PersonRow> rows(PersonFilter filter, Page page) {
        var query = em.createQuery(ROW + where(filter) + BY_NAME, PersonRow.class);
        return page.of(bound(query, filter)).getResultList();
    }

    @Requires(MANAGE_PEOPLE)
    public long count(PersonFilter filter) {
        var lines = em.createQuery("select p.id from Person p where " + where(filter), Long.class);
        return Page.count(bound(lines, filter));
    }

    /** With team, service, line manager and who managed them before. */
    @Requires(MANAGE_PEOPLE)
    public Person open(long id) {
        return em
                .createQuery("""
                        select p from Person p left join fetch p.team t left join fetch t.service
                            left join fetch p.lineManager left join fetch p.supervisions s left join fetch s.manager
                        where p.id = :id and p.organisation.id = :organisation""", Person.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Person", id));
    }

    /** Whom somebody manages, without those who have left. */
    @Requires(MANAGE_PEOPLE)
    public List<PersonRow> managedBy(long id) {
        var those = "p.organisation.id = :organisation and l.id = :id and (p.worksTo is null or p.worksTo >= :today)";
        return em.createQuery(ROW + those + BY_NAME, PersonRow.class)
                .setParameter("organisation", user.organisation())
                .setParameter("id", id)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Every service with its teams, by name. */
    @Requires(MANAGE_PEOPLE)
    public List<TeamRow> teams() {
        return em.createQuery(TEAMS, TeamRow.class)
                .setParameter("organisation", user.organisation())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    @Requires(MANAGE_PEOPLE)
    public Team team(long id) {
        var team = unit(Team.class, id);
        team.getService().getName(); // read now: the page shows it
        return team;
    }

    @Requires(MANAGE_PEOPLE)
    public Service service(long id) {
        return unit(Service.class, id);
    }

    private <T> T unit(Class<T> type, long id) {
        var name = type.getSimpleName();
        return em
                .createQuery(
                        "select u from " + name + " u where u.id = :id and u.organisation.id = :organisation", type)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(name, id));
    }

    /** The states as {@link PersonState#on} has them. */
    private static String where(PersonFilter filter) {
        return "p.organisation.id = :organisation"
                + (filter.named() == null
                        ? ""
                        : " and (lower(coalesce(p.name, p.reference)) like :named escape '!'"
                                + " or lower(p.reference) like :named escape '!')")
                + (filter.team() == null ? "" : " and p.team.id = :team")
                + (filter.state() == null ? "" : state(filter.state()));
    }

    private static String state(PersonState state) {
        return switch (state) {
            case LEFT -> " and p.worksTo < :today";
            case NOT_YET -> " and p.worksFrom > :today and (p.worksTo is null or p.worksTo >= :today)";
            case HERE ->
                " and (p.worksFrom is null or p.worksFrom <= :today) and (p.worksTo is null or p.worksTo >= :today)";
        };
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, PersonFilter filter) {
        query.setParameter("organisation", user.organisation());
        if (filter.named() != null) {
            query.setParameter("named", filter.pattern());
        }
        if (filter.team() != null) {
            query.setParameter("team", filter.team());
        }
        if (filter.state() != null) {
            query.setParameter("today", LocalDate.now(clock));
        }
        return query;
    }
}
