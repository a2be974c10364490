package candour.account;

import static candour.access.Permission.SIGN_IN;

import candour.access.Grant;
import candour.access.Identity;
import candour.access.Requires;
import candour.access.TokenLimit;
import candour.organisation.Person;
import candour.shared.Json;
import candour.shared.Reads;
import candour.shared.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who somebody is: asked at each request, so that a changed role or a disabled account counts at the next click. */
@Reads
public class Identities {

    private static final String HERE_TODAY = """
            a.enabled = true and (p.worksFrom is null or p.worksFrom <= :today)
                and (p.worksTo is null or p.worksTo >= :today)""";

    /** All at once, for it is asked at each request. */
    private static final String TOKEN = """
            select t from Token t join fetch t.account a join fetch a.person p left join fetch t.permissions
            where t.secretHash = :hash and\s""" + HERE_TODAY;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Whether the password may be checked at all; false for unknown, disabled and locked names alike. */
    @Requires(SIGN_IN)
    public boolean mayTry(String username) {
        return em
                .createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", normal(username))
                .getResultList()
                .stream()
                .anyMatch(account -> account.mayTryAt(clock.instant()));
    }

    /**
     * The same for a session that was begun in that generation of the account: none since it got a new password or was
     * disabled.
     */
    @Requires(SIGN_IN)
    public Optional<Identity> identityOf(String username, int generation) {
        return account(username).filter(row -> row[4].equals(generation)).map(this::identity);
    }

    /** In which generation a session of that account begins now; empty where there is no identity. */
    @Requires(SIGN_IN)
    public Optional<Integer> generationOf(String username) {
        return account(username).map(row -> (Integer) row[4]);
    }

    /** Who that is with the roles of this moment; empty when there is none, it is disabled, or they do not work here today. */
    @Requires(SIGN_IN)
    public Optional<Identity> identityOf(String username) {
        return account(username).map(this::identity);
    }

    private Optional<Object[]> account(String username) {
        return em
                .createQuery("""
                        select p.id, p.organisation.id, p.name, p.reference, a.generation from Account a join a.person p
                        where a.username = :username and\s""" + HERE_TODAY, Object[].class)
                .setParameter("username", normal(username))
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream()
                .findFirst();
    }

    private Identity identity(Object[] row) {
        return new Identity(
                (Long) row[1], (Long) row[0], (String) (row[2] == null ? row[3] : row[2]), grants((Long) row[0]));
    }

    /** Whose token that is, as far as they left it to the token; empty when it is unknown, expired or withdrawn. */
    @Requires(SIGN_IN)
    public Optional<Identity> identityOfToken(String secret) {
        var today = LocalDate.now(clock);
        return em
                .createQuery(TOKEN, Token.class)
                .setParameter("hash", Json.sha256(secret))
                .setParameter("today", today)
                .getResultList()
                .stream()
                .filter(known -> known.isUsableOn(today))
                .findFirst()
                .map(known -> identity(known.getAccount().getPerson()).by(limit(known)));
    }

    private Identity identity(Person person) {
        return new Identity(
                person.getOrganisation().getId(), person.getId(), person.getDisplayName(), grants(person.getId()));
    }

    /** The teams of a service are those of today. */
    private TokenLimit limit(Token token) {
        var teams = token.isEverywhere()
                ? List.<Long>of()
                : em.createQuery("""
                        select u.id from Team u, Token t where t = :token
                            and (u member of t.teams or u.service member of t.services)""", Long.class).setParameter("token", token).getResultList();
        return new TokenLimit(
                token.getId(), token.getName(), token.getPermissions(), token.isEverywhere(), Set.copyOf(teams));
    }

    private List<Grant> grants(Long person) {
        return em.createQuery("""
                        select g, t.id from RoleGrant g left join Team t on (t = g.team or t.service = g.service)
                        where g.person.id = :person order by g.id""", Object[].class).setParameter("person", person).getResultList().stream()
                .map(row -> grant((RoleGrant) row[0], (Long) row[1]))
                .toList();
    }

    private static Grant grant(RoleGrant grant, Long team) {
        var everywhere = grant.getService() == null && grant.getTeam() == null;
        return new Grant(grant.getRole(), everywhere, everywhere || team == null ? Set.of() : Set.of(team));
    }

    /** A name that no database takes is refused in a sentence, before one is asked. */
    static String normal(String username) {
        return Typed.text(username, Account.USERNAME_LENGTH).toLowerCase(Locale.ROOT);
    }
}
