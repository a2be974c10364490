package candour.account;

import static candour.access.Permission.MANAGE_ACCOUNTS;
import static candour.access.Permission.RUN_SYSTEM;
import static candour.access.Permission.SIGN_IN;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.access.Role;
import candour.organisation.Councils;
import candour.organisation.Person;
import candour.organisation.Service;
import candour.organisation.Team;
import candour.shared.Json;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.Typed;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Accounts and roles; and how the very first administrator comes to be where nothing is built in. */
@UseCases
public class Accounts { // five injections: the first administrator founds the council, nobody else does

    private static final int SECRET_BYTES = 24;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private CurrentUser user;

    @Inject
    private Councils councils;

    /** Gives a person of the own organisation a way to sign in. {@code passwordHash} comes from {@link Passwords}. */
    @Requires(MANAGE_ACCOUNTS)
    public Long open(long person, String username, String passwordHash) {
        var account = new Account(find(Person.class, person), checked(username), passwordHash);
        em.persist(account);
        trail.fire(new TrailEvent("account.trail.accountOpened", "Account", account.getId()));
        return account.getId();
    }

    /** Gives a role in a team, in a service, or, with neither, in the whole council. */
    @Requires(MANAGE_ACCOUNTS)
    public void grant(long person, Role role, Long service, Long team) {
        unless(role != Role.SYSTEM, "account.rule.systemRole");
        var grant = new RoleGrant(
                find(Person.class, person),
                role,
                service == null ? null : find(Service.class, service),
                team == null ? null : find(Team.class, team));
        em.persist(grant);
        trail.fire(new TrailEvent("account.trail.roleGiven", "Person", person, role.name()));
    }

    /** Where there is no account at all: the secret of a link that makes the first administrator, to be shown once. */
    @Requires(RUN_SYSTEM)
    public Optional<String> linkForFirstAdministrator() {
        if (em.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0) {
            return Optional.empty();
        }
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        em.createQuery("select l from OneTimeLink l where l.usedAt is null", OneTimeLink.class)
                .getResultList()
                .forEach(em::remove);
        em.persist(new OneTimeLink(Json.sha256(secret), clock.instant()));
        return Optional.of(secret);
    }

    /** Spends the link: names the council and makes its first administrator. */
    @Requires(SIGN_IN)
    public void becomeFirstAdministrator(String secret, String council, String username, String password) {
        unless(secret != null, "account.rule.linkSpent");
        var link = em
                .createQuery("select l from OneTimeLink l where l.secretHash = :hash", OneTimeLink.class)
                .setParameter("hash", Json.sha256(secret))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
        unless(link.isPresent(), "account.rule.linkSpent");
        link.get().use(clock.instant());
        var reference = Typed.text(username, Person.REFERENCE_LENGTH);
        var person = em.find(Person.class, user.asSystem(null, () -> councils.found(council, reference)));
        var account = new Account(person, checked(reference), passwords.hash(password));
        em.persist(account);
        em.persist(new RoleGrant(person, Role.ADMINISTRATOR, null, null));
        user.as(account.whoItIsFor(), () -> {
            trail.fire(new TrailEvent("account.trail.firstAdministrator", "Account", account.getId()));
            return null;
        });
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

    private String checked(String username) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        unless(name.matches("[a-z0-9][a-z0-9._@-]{1,79}"), "account.rule.username");
        var taken = em.createQuery("select count(a) from Account a where a.username = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
        unless(taken == 0, "account.rule.usernameTaken");
        return name;
    }
}
