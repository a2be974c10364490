package candour.concern;

import candour.access.Role;
import candour.account.RoleGrant;
import candour.audit.Audit;
import candour.organisation.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Who answers for the team of an audit today, in the order in which they are told of a concern. */
@ApplicationScoped
class Answerable {

    private static final String HOLDING = """
            select g from RoleGrant g join fetch g.person p
            where p.organisation.id = :organisation and g.role in :roles and (g.team is null and g.service is null
                or g.team.id = :team or g.service.id = (select t.service.id from Team t where t.id = :team))
            order by g.id""";

    private static final String ABLE = """
            select a.person.id from Account a
            where a.person.organisation.id = :organisation and a.enabled = true""";

    @Inject
    private Clock clock;

    /** Without those who are {@code excluded}. */
    List<List<Rung>> ladder(EntityManager em, Audit audit, List<Person> excluded) {
        var today = LocalDate.now(clock);
        var able = new HashSet<>(em.createQuery(ABLE, Long.class)
                .setParameter("organisation", audit.getOrganisation().getId())
                .getResultList());
        var managers = holders(em, audit, List.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER)).stream()
                .map(grant -> new Rung(grant.getPerson(), capacity(grant.getRole())))
                .sorted(Comparator.comparing(Rung::capacity))
                .toList();
        var directors = holders(em, audit, List.of(Role.DIRECTOR, Role.QUALITY_LEAD)).stream()
                .map(RoleGrant::getPerson)
                .toList();
        return new Ladder(
                        person -> person.standIn(today).orElse(null),
                        person -> person.deputyOn(today).orElse(null),
                        person -> able.contains(person.getId()))
                .of(managers, directors, excluded);
    }

    private static List<RoleGrant> holders(EntityManager em, Audit audit, List<Role> roles) {
        return em.createQuery(HOLDING, RoleGrant.class)
                .setParameter("organisation", audit.getOrganisation().getId())
                .setParameter("roles", roles)
                .setParameter(
                        "team", audit.getTeam() == null ? -1L : audit.getTeam().getId())
                .getResultList();
    }

    private static Capacity capacity(Role role) {
        return role == Role.TEAM_MANAGER ? Capacity.TEAM_MANAGER : Capacity.SERVICE_MANAGER;
    }
}
