package candour.account;

import static candour.access.Permission.MANAGE_ACCOUNTS;
import static candour.access.Permission.USE_CANDOUR;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.access.Requires;
import candour.organisation.Person;
import candour.organisation.Service;
import candour.organisation.Team;
import candour.shared.Json;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tokens for other systems: everybody makes and withdraws their own, the administrator withdraws anybody's. */
@UseCases
public class Tokens {

    /** By which a token is known where it should not be, in a file or a message. */
    public static final String PREFIX = "candour_";

    private static final int SECRET_BYTES = 32;

    private static final String IN_REACH = """
            select t from Token t join t.account a join a.person p
            where t.id = :id and p.organisation.id = :organisation and (p.id = :me or :anybodys = true)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /** What the form asks for; {@code services} and {@code teams} count where it is not to act everywhere. */
    public record Wish(
            String name,
            LocalDate expiresOn,
            Set<Permission> permissions,
            boolean everywhere,
            Set<Long> services,
            Set<Long> teams) {}

    /** Returns the token itself, which nobody can ask for again. */
    @Requires(USE_CANDOUR)
    public String make(String command, Wish wish) {
        var account = em.createQuery("select a from Account a where a.person.id = :me", Account.class)
                .setParameter("me", user.person())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // of two at once, one waits
                .getSingleResult();
        unless(!isMade(account, command), "account.rule.tokenMadeAlready");
        wish.permissions().forEach(permission -> unless(user.may(permission), "account.rule.tokenPermission"));
        var permissions = EnumSet.of(USE_CANDOUR);
        permissions.addAll(wish.permissions());
        var leave = new TokenLeave(
                wish.name(),
                permissions,
                wish.everywhere(),
                units(Service.class, wish.services()),
                units(Team.class, wish.teams()));
        var secret = newSecret();
        var token = new Token(
                account, command, Json.sha256(secret), leave, wish.expiresOn(), clock.instant(), LocalDate.now(clock));
        em.persist(token);
        trail.fire(new TrailEvent("account.trail.tokenMade", "Token", token.getId(), wish.expiresOn()));
        return secret;
    }

    @Requires(USE_CANDOUR)
    public void withdraw(long id) {
        var token = em
                .createQuery(IN_REACH, Token.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .setParameter("me", user.person())
                .setParameter("anybodys", user.may(MANAGE_ACCOUNTS))
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Token", id));
        em.refresh(token, LockModeType.PESSIMISTIC_WRITE);
        token.withdraw(em.find(Person.class, user.person()), clock.instant());
        trail.fire(new TrailEvent("account.trail.tokenWithdrawn", "Token", id));
    }

    private boolean isMade(Account account, String command) {
        return em.createQuery(
                                "select count(t) from Token t where t.account = :account and t.command = :command",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("command", command)
                        .getSingleResult()
                > 0;
    }

    private <T> Set<T> units(Class<T> type, Set<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<T> found = em.createQuery(
                        "select u from " + type.getSimpleName()
                                + " u where u.organisation.id = :organisation and u.id in :ids",
                        type)
                .setParameter("organisation", user.organisation())
                .setParameter("ids", ids)
                .getResultList();
        if (found.size() < ids.size()) {
            throw new NotFound(type.getSimpleName(), null);
        }
        return new HashSet<>(found);
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
