package candour.account;

import static candour.access.Permission.SIGN_IN;

import candour.access.Requires;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
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

    @Requires(SIGN_IN)
    public void failed(String username) {
        account(username, LockModeType.PESSIMISTIC_WRITE).ifPresent(account -> account.failed(clock.instant()));
        trail.fire(new TrailEvent(TrailEvent.Kind.REFUSED, "account.trail.signInRefused", null, null, null));
    }

    @Requires(SIGN_IN)
    public void succeeded(String username) {
        account(username, LockModeType.PESSIMISTIC_WRITE).ifPresent(account -> {
            account.succeeded();
            trail.fire(new TrailEvent("account.trail.signedIn", "Account", account.getId()));
        });
    }

    private Optional<Account> account(String username, LockModeType lock) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", Identities.normal(username))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
