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
import java.time.Clock;
import java.util.Set;

/** The administrator says which other systems are told what. */
// six injections: an address is looked at before it is kept, gets a secret, and its keeping is announced
@UseCases
public class Webhooks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Mode mode;

    @Inject
    private WebhookSecrets secrets;

    @Inject
    private Event<TrailEvent> trail;

    /** Returns the secret that signs what is sent there, which nobody can ask for again. */
    @Requires(MANAGE_ACCOUNTS)
    public String register(String command, String address, Set<NoticeKind> kinds) {
        em.find(Organisation.class, user.organisation(), LockModeType.PESSIMISTIC_WRITE); // of two at once, one waits
        unless(!isRegistered(command), "notification.rule.registeredAlready");
        var to = Destination.of(address, mode).guarded();
        var by = em.find(Person.class, user.person());
        var webhook = new Webhook(by, command, to, kinds, clock.instant());
        em.persist(webhook);
        trail.fire(new TrailEvent("notification.trail.registered", "Webhook", webhook.getId()));
        return secrets.of(webhook);
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
