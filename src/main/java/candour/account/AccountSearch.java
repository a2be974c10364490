package candour.account;

import static candour.access.Permission.MANAGE_ACCOUNTS;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.OrganisationSearch.PersonChoice;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.Page;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who can sign in, and with which roles; for administrators. */
@Reads
public class AccountSearch {

    private static final String EMPLOYED = """
            (p.worksFrom is null or p.worksFrom <= :today) and (p.worksTo is null or p.worksTo >= :today)""";

    private static final String ROLES = """
            select new candour.account.HeldRole(g.person.id, g.role, s.id, s.name, t.id, t.name)
            from RoleGrant g left join g.service s left join g.team t where g.person.id in :people
            order by g.id""";

    private static final String WITHOUT_ACCOUNT = """
            select new candour.organisation.OrganisationSearch$PersonChoice(
                p.id, coalesce(p.name, p.reference), p.jobTitle, t.name)
            from Person p left join p.team t where p.organisation.id = :organisation
                and (p.worksTo is null or p.worksTo >= :today)
                and not exists (select a.id from Account a where a.person = p)
            order by coalesce(p.name, p.reference)""";

    private static final String TEAM_MANAGERS = "select t.id, coalesce(p.name, p.reference)"
            + " from RoleGrant g join g.person p join g.team t where p.organisation.id = :organisation"
            + " and g.role = candour.access.Role.TEAM_MANAGER and " + EMPLOYED
            + " order by coalesce(p.name, p.reference)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Requires(MANAGE_ACCOUNTS)
    public List<AccountRow> rows(AccountFilter filter, Page page) {
        var query = em.createQuery(
                "select a from Account a join fetch a.person p left join fetch p.team where " + where(filter)
                        + " order by coalesce(p.name, p.reference), p.id",
                Account.class);
        var accounts = page.of(bound(query, filter)).getResultList();
        var roles = roles(accounts.stream().map(a -> a.getPerson().getId()).collect(Collectors.toSet()));
        return accounts.stream()
                .map(account -> row(account.getPerson(), account, roles))
                .toList();
    }

    @Requires(MANAGE_ACCOUNTS)
    public long count(AccountFilter filter) {
        var lines = em.createQuery("select a.id from Account a join a.person p where " + where(filter), Long.class);
        return Page.count(bound(lines, filter));
    }

    /** Also of somebody who has no account. */
    @Requires(MANAGE_ACCOUNTS)
    public AccountRow of(long person) {
        var found = em
                .createQuery("""
                        select p, a from Person p left join fetch p.team left join Account a on a.person = p
                        where p.id = :person and p.organisation.id = :organisation""", Object[].class)
                .setParameter("person", person)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Person", person));
        return row((Person) found[0], (Account) found[1], roles(Set.of(person)));
    }

    /** Who works here, or will, and cannot sign in yet. */
    @Requires(MANAGE_ACCOUNTS)
    public List<PersonChoice> withoutAccount() {
        return em.createQuery(WITHOUT_ACCOUNT, PersonChoice.class)
                .setParameter("organisation", user.organisation())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** By team, the names of those who hold the role of a team manager there and work here. */
    @Requires(MANAGE_ACCOUNTS)
    public Map<Long, List<String>> teamManagers() {
        return em
                .createQuery(TEAM_MANAGERS, Object[].class)
                .setParameter("organisation", user.organisation())
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private Map<Long, List<HeldRole>> roles(Collection<Long> people) {
        return em.createQuery(ROLES, HeldRole.class).setParameter("people", people).getResultList().stream()
                .collect(Collectors.groupingBy(HeldRole::person));
    }

    private AccountRow row(Person person, Account account, Map<Long, List<HeldRole>> roles) {
        return new AccountRow(
                person.getId(),
                person.getDisplayName(),
                person.getJobTitle(),
                person.getTeam() == null ? null : person.getTeam().getName(),
                account == null ? null : account.getUsername(),
                account == null ? null : account.stateAt(clock.instant()),
                roles.getOrDefault(person.getId(), List.of()));
    }

    /** The states as {@link Account#stateAt} has them. */
    private static String where(AccountFilter filter) {
        return "p.organisation.id = :organisation"
                + (filter.named() == null
                        ? ""
                        : " and (lower(coalesce(p.name, p.reference)) like :named escape '!'"
                                + " or a.username like :named escape '!')")
                + (filter.role() == null
                        ? ""
                        : " and exists (select g.id from RoleGrant g where g.person = p and g.role = :role)")
                + (filter.state() == null ? "" : state(filter.state()));
    }

    private static String state(AccountState state) {
        return switch (state) {
            case DISABLED -> " and a.enabled = false";
            case NOT_EMPLOYED -> " and a.enabled = true and not (" + EMPLOYED + ")";
            case LOCKED -> " and a.enabled = true and a.lockedUntil > :now and " + EMPLOYED;
            case OPEN -> " and a.enabled = true and (a.lockedUntil is null or a.lockedUntil <= :now) and " + EMPLOYED;
        };
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, AccountFilter filter) {
        query.setParameter("organisation", user.organisation());
        if (filter.named() != null) {
            query.setParameter("named", filter.pattern());
        }
        if (filter.role() != null) {
            query.setParameter("role", filter.role());
        }
        if (filter.state() == AccountState.LOCKED || filter.state() == AccountState.OPEN) {
            query.setParameter("now", clock.instant());
        }
        if (filter.state() != null && filter.state() != AccountState.DISABLED) {
            query.setParameter("today", LocalDate.now(clock));
        }
        return query;
    }
}
