package candour.account;

import static candour.access.Permission.SIGN_IN;
import static candour.shared.TrailEvent.Kind.REFUSED;

import candour.access.CurrentUser;
import candour.access.Identity;
import candour.access.Requires;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What came of an attempt to sign in. */
@UseCases
public class SignIns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private CurrentUser user;

    /** Where there is no such account, what was typed is not kept: it may be a password in the wrong box. */
    @Requires(SIGN_IN)
    public void failed(String username) {
        account(username)
                .ifPresentOrElse(
                        this::failed,
                        () -> tell(
                                new Identity(council(), null, "", List.of()),
                                new TrailEvent(REFUSED, "account.trail.unknownName", null, null, null)));
    }

    private void failed(Account account) {
        var now = clock.instant();
        var couldTry = account.mayTryAt(now);
        account.failed(now);
        tell(
                account.whoItIsFor(),
                new TrailEvent(REFUSED, "account.trail.signInRefused", "Account", account.getId(), null));
        if (couldTry && !account.mayTryAt(now)) {
            tell(
                    account.whoItIsFor(),
                    new TrailEvent(REFUSED, "account.trail.lockedOut", "Account", account.getId(), null));
        }
    }

    @Requires(SIGN_IN)
    public void succeeded(String username) {
        account(username).ifPresent(account -> {
            account.succeeded();
            tell(account.whoItIsFor(), new TrailEvent("account.trail.signedIn", "Account", account.getId()));
        });
    }

    /** Nobody has signed in while this runs; the trail names whose account it is about all the same. */
    private void tell(Identity whose, TrailEvent event) {
        user.as(whose, () -> {
            trail.fire(event);
            return null;
        });
    }

    /** The one council of this installation (D9); null before it is founded. */
    private Long council() {
        return em.createQuery("select min(o.id) from Organisation o", Long.class)
                .getSingleResult();
    }

    private Optional<Account> account(String username) {
        return em
                .createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", Identities.normal(username))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }
}
