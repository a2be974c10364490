package candour.notification;

import static candour.access.Permission.MANAGE_ACCOUNTS;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Mode;
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
import java.util.HexFormat;
import java.util.Set;

/** The administrator says which other systems are told what. */
// five injections: an address is looked at before it is kept, and its keeping announced
@UseCases
public class Webhooks {

    private static final int SECRET_BYTES = 32;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Mode mode;

    @Inject
    private Event<TrailEvent> trail;

    /** Returns the secret that signs what is sent there, which nobody can ask for again. */
    @Requires(MANAGE_ACCOUNTS)
    public String register(String command, String address, Set<NoticeKind> kinds) {
        em.find(Organisation.class, user.organisation(), LockModeType.PESSIMISTIC_WRITE); // of two at once, one waits
        unless(!isRegistered(command), "notification.rule.registeredAlready");
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        var to = Destination.of(address, mode).guarded();
        var by = em.find(Person.class, user.person());
        var webhook = new Webhook(by, command, to, secret, kinds, clock.instant());
        em.persist(webhook);
        trail.fire(new TrailEvent("notification.trail.registered", "Webhook", webhook.getId()));
        return secret;
    }

    @Requires(MANAGE_ACCOUNTS)
    public void withdraw(long id) {
        var webhook = em
                .createQuery(
                        "select w from Webhook w where w.id = :id and w.organisation.id = :organisation", Webhook.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Webhook", id));
        webhook.withdraw(clock.instant());
        trail.fire(new TrailEvent("notification.trail.withdrawn", "Webhook", id));
    }

    private boolean isRegistered(String command) {
        return em.createQuery(
                                "select count(w) from Webhook w where w.command = :command"
                                        + " and w.organisation.id = :organisation",
                                Long.class)
                        .setParameter("command", command)
                        .setParameter("organisation", user.organisation())
                        .getSingleResult()
                > 0;
    }
}
