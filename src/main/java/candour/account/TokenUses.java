package candour.account;

import static candour.access.Permission.SIGN_IN;
import static candour.shared.TrailEvent.Kind.REFUSED;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.Json;
import candour.shared.Quiet;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What came of a request by token. */
// five injections: a request that is let in is noted with the token, one that is refused in the trail or by its count
@UseCases
@Quiet("What a token was used for is in the trail by itself, and names the token.")
public class TokenUses {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private UnknownTokens unknown;

    /** Told once a minute, as exactly as a person needs to know it: a row is not written at every request. */
    @Requires(SIGN_IN)
    public void used(String secret) {
        em.createQuery("update Token t set t.lastUsedAt = :now where t.secretHash = :hash")
                .setParameter("now", clock.instant())
                .setParameter("hash", Json.sha256(secret))
                .executeUpdate();
    }

    /** Of a token that is known the trail says whose it is; one that nobody made adds no line to it. */
    @Requires(SIGN_IN)
    public void refused(String secret) {
        em
                .createQuery("select t from Token t where t.secretHash = :hash", Token.class)
                .setParameter("hash", Json.sha256(secret))
                .getResultList()
                .stream()
                .findFirst()
                .ifPresentOrElse(this::note, unknown::one);
    }

    private void note(Token token) {
        user.as(token.getAccount().whoItIsFor(), () -> {
            trail.fire(new TrailEvent(REFUSED, "account.trail.tokenRefused", "Token", token.getId(), null));
            return null;
        });
    }
}
