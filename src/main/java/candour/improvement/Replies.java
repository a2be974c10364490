package candour.improvement;

import static candour.access.Permission.REPLY_TO_DRAFT;
import static candour.shared.RuleViolation.unless;

import candour.access.Requires;
import candour.audit.AuditStatus;
import candour.audit.Recipient;
import candour.audit.ReplySent;
import candour.audit.Saved;
import candour.audit.Sending;
import candour.shared.NotFound;
import candour.shared.Quiet;
import candour.shared.StaleVersion;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Keeps a practitioner's reply to a draft as it is typed, and sends it as one. What is typed is kept also once the time
 * has ended: it may be extended, and nothing typed is to be lost.
 */
@UseCases
@Quiet("Replies are saved every few seconds; that one was sent is in the trail.")
public class Replies {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReplySearch search;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReplySent> sent;

    /** {@code seen} is the version that the page shows, {@link Reply#ABSENT} where there was none. */
    @Requires(REPLY_TO_DRAFT)
    public Saved say(Long audit, Long finding, Stance stance, String words, int seen, Sending sending) {
        var reply = opened(audit);
        var about = finding(reply, finding);
        var known = search.pointsOf(reply).stream()
                .filter(point -> point.getFinding().getId().equals(finding))
                .findFirst();
        if (known.isPresent() && sending.equals(known.get().getSending())) {
            return saved(known.get());
        }
        StaleVersion.unlessSame(
                seen, known.map(FindingReply::getVersion).orElse(Reply.ABSENT), "FindingReply", finding);
        var point = known.orElseGet(() -> new FindingReply(reply, about));
        point.say(stance, words, sending, clock.instant());
        em.persist(point);
        em.flush();
        return saved(point);
    }

    /** All that is not about a finding. */
    @Requires(REPLY_TO_DRAFT)
    public Saved write(Long audit, ReplyContent content, int seen, Sending sending) {
        var reply = opened(audit);
        if (sending.equals(reply.getSending())) {
            return saved(reply);
        }
        StaleVersion.unlessSame(seen, reply.contentVersion(), "Reply", audit);
        reply.write(content, sending, clock.instant());
        em.flush();
        return saved(reply);
    }

    /** The component that keeps the time decides whether it is too late. The same command again changes nothing. */
    @Requires(REPLY_TO_DRAFT)
    public void send(String command, Long audit, int seen) {
        em.refresh(
                search.recipient(audit).getAudit(),
                LockModeType.PESSIMISTIC_WRITE); // it does not become final meanwhile
        var reply = opened(audit);
        if (!reply.isOpen() && command.equals(reply.getCommand())) {
            return;
        }
        var points = search.pointsOf(reply);
        StaleVersion.unlessSame(seen, reply.seen(points), "Reply", audit);
        reply.send(points, command, clock.instant());
        sent.fire(new ReplySent(audit, reply.getPerson().getId()));
    }

    /** The own reply; one at a time, so that two tabs save one after the other. Made where there is none yet. */
    private Reply opened(Long audit) {
        var recipient = search.recipient(audit);
        em.refresh(recipient, LockModeType.PESSIMISTIC_WRITE);
        unless(recipient.isInvited(), "improvement.rule.readsOnly");
        unless(recipient.getAudit().getStatus() == AuditStatus.SHARED, "improvement.rule.replyOver");
        return search.replyOf(recipient).orElseGet(() -> begun(recipient));
    }

    private Reply begun(Recipient recipient) {
        var reply = new Reply(recipient.getAudit(), recipient.getPerson(), clock.instant());
        em.persist(reply);
        return reply;
    }

    private Finding finding(Reply reply, Long id) {
        return search.findingsOf(reply.getAudit()).stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Finding", id));
    }

    private static Saved saved(Reply reply) {
        return new Saved(reply.getId(), reply.getVersion(), reply.getSavedAt());
    }

    private static Saved saved(FindingReply point) {
        return new Saved(point.getId(), point.getVersion(), point.getSavedAt());
    }
}
