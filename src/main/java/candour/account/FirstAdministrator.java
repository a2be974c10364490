package candour.account;

import static candour.access.Permission.RUN_SYSTEM;
import static candour.access.Permission.SIGN_IN;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.access.Role;
import candour.organisation.Councils;
import candour.organisation.Person;
import candour.shared.TrailEvent;
import candour.shared.Typed;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** How the very first administrator comes to be where nothing is built in: by a link that the start prints. */
@UseCases
public class FirstAdministrator { // six injections: the council is founded with its first account, nowhere else

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

    /** Where there is no account at all: the secret of a link that makes the first administrator, to be shown once. */
    @Requires(RUN_SYSTEM)
    public Optional<String> link() {
        if (em.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0) {
            return Optional.empty();
        }
        var secret = OneTimeLink.newSecret();
        em.createQuery("select l from OneTimeLink l where l.usedAt is null", OneTimeLink.class)
                .getResultList()
                .forEach(em::remove);
        em.persist(new OneTimeLink(secret, clock.instant()));
        return Optional.of(secret);
    }

    /** Spends the link: names the council and makes its first administrator. */
    @Requires(SIGN_IN)
    public void become(String secret, String council, String username, String password) {
        unless(secret != null, "account.rule.linkSpent");
        var link = em
                .createQuery(
                        "select l from OneTimeLink l where l.secretHash = :hash and l.account is null",
                        OneTimeLink.class)
                .setParameter("hash", OneTimeLink.hash(secret))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
        unless(link.isPresent(), "account.rule.linkSpent");
        link.get().use(clock.instant());
        var reference = Typed.text(username, Person.REFERENCE_LENGTH);
        var person = em.find(Person.class, user.asSystem(null, () -> councils.found(council, reference)));
        var account = new Account(person, Accounts.checked(em, reference), passwords.hash(password));
        em.persist(account);
        em.persist(new RoleGrant(person, Role.ADMINISTRATOR, null, null, null));
        user.as(account.whoItIsFor(), () -> {
            trail.fire(new TrailEvent("account.trail.firstAdministrator", "Account", account.getId()));
            return null;
        });
    }
}
