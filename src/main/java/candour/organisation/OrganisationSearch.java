package candour.organisation;

import static candour.access.Permission.MANAGE_SETTINGS;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.access.Requires;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is set for the council, and its structure as choices for forms and filters: services, teams, people by name. */
@Reads
public class OrganisationSearch {

    private static final String PEOPLE = """
            select new candour.organisation.OrganisationSearch$PersonChoice(
                p.id, coalesce(p.name, p.reference), p.jobTitle, t.name)
            from Person p left join p.team t where p.organisation.id = :organisation""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** A service or a team to choose. */
    public record UnitChoice(Long id, String name) implements Serializable {}

    /** A person to choose; {@code team} may be null. */
    public record PersonChoice(Long id, String name, String jobTitle, String team) implements Serializable {}

    /** What is set for the council, its working days too. */
    @Requires(USE_CANDOUR)
    public Settings settings() {
        return em.createQuery(
                        "select s from Settings s left join fetch s.closures where s.organisation.id = :organisation",
                        Settings.class)
                .setParameter("organisation", user.organisation())
                .getSingleResult();
    }

    /** For the page that changes them. */
    @Requires(MANAGE_SETTINGS)
    public Settings settingsToChange() {
        return settings();
    }

    @Requires(USE_CANDOUR)
    public List<UnitChoice> services() {
        return units("Service u where u.organisation.id = :organisation")
                .setParameter("organisation", user.organisation())
                .getResultList();
    }

    @Requires(USE_CANDOUR)
    public List<UnitChoice> teams() {
        return units("Team u where u.organisation.id = :organisation")
                .setParameter("organisation", user.organisation())
                .getResultList();
    }

    /** Those where the person's roles give {@code permission}. */
    @Requires(USE_CANDOUR)
    public List<UnitChoice> teamsWith(Permission permission) {
        return user.scope(permission)
                .bindTo(units("Team u where u.organisation.id = :organisation"
                        + " and (:everything = true or u.id in :teams)"))
                .getResultList();
    }

    private TypedQuery<UnitChoice> units(String those) {
        return em.createQuery(
                "select new candour.organisation.OrganisationSearch$UnitChoice(u.id, u.name) from " + those
                        + " order by u.name",
                UnitChoice.class);
    }

    /** Everybody who works there on {@code day}, by name. */
    @Requires(USE_CANDOUR)
    public List<PersonChoice> peopleOn(LocalDate day) {
        return people(" and (p.worksFrom is null or p.worksFrom <= :day) and (p.worksTo is null or p.worksTo >= :day)")
                .setParameter("day", day)
                .getResultList();
    }

    /** Everybody who works there, will or ever did, by name. */
    @Requires(USE_CANDOUR)
    public List<PersonChoice> people() {
        return people("").getResultList();
    }

    private TypedQuery<PersonChoice> people(String those) {
        return em.createQuery(PEOPLE + those + " order by coalesce(p.name, p.reference)", PersonChoice.class)
                .setParameter("organisation", user.organisation());
    }
}
