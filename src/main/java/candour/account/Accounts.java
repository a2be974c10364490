package candour.account;

import static candour.access.Permission.MANAGE_ACCOUNTS;
import static candour.access.Permission.SIGN_IN;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.access.Role;
import candour.organisation.Person;
import candour.organisation.Service;
import candour.organisation.Team;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Ways to sign in: opened, closed and opened again by an administrator, with a password that only its holder knows. */
@UseCases
public class Accounts { // six injections: whose, when, by whom, with what password and roles, and that it is told

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
    private RoleBook book;

    /** Gives a person of the own organisation a way to sign in. {@code passwordHash} comes from {@link Passwords}. */
    @Requires(MANAGE_ACCOUNTS)
    public Long open(long person, String username, String passwordHash) {
        book.opened(em);
        unless(accountOf(person).isEmpty(), "account.rule.hasAccount");
        var account = new Account(find(Person.class, person), checked(em, username), passwordHash);
        em.persist(account);
        announce("account.trail.accountOpened", account);
        return account.getId();
    }

    /** Opens an account; returns the secret of a link by which its holder chooses a password, to be shown once. */
    @Requires(MANAGE_ACCOUNTS)
    public String invite(long person, String username) {
        open(person, username, passwords.hashOfNone());
        return link(account(person));
    }

    /** The secret of a new link to choose a password; older ones of the account work no longer. */
    @Requires(MANAGE_ACCOUNTS)
    public String resetPassword(long person) {
        var account = account(person);
        unless(account.stateAt(clock.instant()) != AccountState.DISABLED, "account.rule.disabled");
        return link(account);
    }

    private String link(Account account) {
        em.createQuery("delete from OneTimeLink l where l.account = :account and l.usedAt is null")
                .setParameter("account", account)
                .executeUpdate();
        var secret = OneTimeLink.newSecret();
        em.persist(new OneTimeLink(secret, account, clock.instant()));
        announce("account.trail.linkMade", account);
        return secret;
    }

    /** Spends the link. The administrator who made it never knows the password. */
    @Requires(SIGN_IN)
    public String choosePassword(String secret, String password) {
        unless(secret != null, "account.rule.passwordLinkSpent");
        var link = em
                .createQuery(
                        "select l from OneTimeLink l where l.secretHash = :hash and l.account is not null",
                        OneTimeLink.class)
                .setParameter("hash", OneTimeLink.hash(secret))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
        unless(link.isPresent(), "account.rule.passwordLinkSpent");
        link.get().use(clock.instant());
        var account = link.get().getAccount();
        account.choose(passwords.hash(password));
        user.as(account.whoItIsFor(), () -> {
            withdrawTokens(account);
            announce("account.trail.passwordChosen", account);
            return null;
        });
        return account.getUsername();
    }

    /** Whoever may have known the old password may have made one with it. */
    private void withdrawTokens(Account account) {
        em.createQuery("select t from Token t where t.account = :account and t.withdrawnAt is null", Token.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(token -> {
                    token.withdraw(account.getPerson(), clock.instant());
                    trail.fire(new TrailEvent("account.trail.tokenWithdrawn", "Token", token.getId()));
                });
    }

    /** Counts at the person's next click. */
    @Requires(MANAGE_ACCOUNTS)
    public void disable(long person) {
        book.opened(em);
        var account = account(person);
        if (account.stateAt(clock.instant()) != AccountState.DISABLED) {
            book.unlessLastAdministrator(em, person);
            account.disable(book.asker(em));
            withdrawTokens(account);
            announce("account.trail.disabled", account);
        }
    }

    @Requires(MANAGE_ACCOUNTS)
    public void enable(long person) {
        var account = account(person);
        if (account.stateAt(clock.instant()) == AccountState.DISABLED) {
            account.enable();
            announce("account.trail.enabled", account);
        }
    }

    /** Who locked themselves out need not wait. */
    @Requires(MANAGE_ACCOUNTS)
    public void unlock(long person) {
        var account = account(person);
        if (account.stateAt(clock.instant()) == AccountState.LOCKED) {
            account.unlock();
            announce("account.trail.unlocked", account);
        }
    }

    /** Gives a role in a team, in a service, or, with neither, in the whole council; twice is once. */
    @Requires(MANAGE_ACCOUNTS)
    public void grant(long person, Role role, Long service, Long team) {
        book.opened(em);
        var grant = grantOf(person, role, service, team);
        book.give(em, grant);
    }

    /** Takes back what {@link #grant} gave; counts at the person's next click. What is not held stays so. */
    @Requires(MANAGE_ACCOUNTS)
    public void withdraw(long person, Role role, Long service, Long team) {
        book.opened(em);
        var grant = grantOf(person, role, service, team);
        book.takeBack(em, grant);
    }

    private RoleGrant grantOf(long person, Role role, Long service, Long team) {
        return new RoleGrant(
                find(Person.class, person),
                role,
                service == null ? null : find(Service.class, service),
                team == null ? null : find(Team.class, team),
                book.asker(em));
    }

    private void announce(String what, Account account) {
        trail.fire(new TrailEvent(what, "Account", account.getId()));
    }

    private Account account(long person) {
        return accountOf(person).orElseThrow(() -> new NotFound("Person", person));
    }

    private Optional<Account> accountOf(long person) {
        return em
                .createQuery("""
                        select a from Account a join fetch a.person p
                        where p.id = :person and p.organisation.id = :organisation""", Account.class)
                .setParameter("person", person)
                .setParameter("organisation", user.organisation())
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

    static String checked(EntityManager em, String username) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        unless(name.matches("[a-z0-9][a-z0-9._@-]{1,79}"), "account.rule.username");
        var taken = em.createQuery("select count(a) from Account a where a.username = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
        unless(taken == 0, "account.rule.usernameTaken");
        return name;
    }
}
