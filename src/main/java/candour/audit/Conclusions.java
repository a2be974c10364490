package candour.audit;

import static candour.access.Permission.CONCLUDE_AUDIT;
import static candour.access.Permission.USE_CANDOUR;
import static candour.access.Permission.WITHDRAW_AUDIT;
import static candour.shared.RuleViolation.unless;

import candour.access.Requires;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * Leads submitted audits to their end: final, closed; or reopened or withdrawn, with the earlier result kept. Each takes
 * the command of the page it was asked on; the same command again changes nothing.
 */
// Nine injections: each of the four ends is told to the components above by an event of its own.
@UseCases
public class Conclusions {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LedAudit led;

    @Inject
    private Instance<Unfinished> unfinished;

    @Inject
    private Instance<OpenConcerns> concerns;

    @Inject
    private Event<AuditFinal> made;

    @Inject
    private Event<AuditClosed> closed;

    @Inject
    private Event<AuditReopened> reopened;

    @Inject
    private Event<AuditWithdrawn> withdrawn;

    @Inject
    private Event<TrailEvent> trail;

    /** By the assessor or who leads audits to their end, once everybody replied or their time is over. */
    @Requires(USE_CANDOUR)
    public void finalise(String command, Long id, int seen) {
        var audit = led.locked(em, id);
        if (led.isDone(em, command, audit)) {
            return;
        }
        StaleVersion.unlessSame(seen, audit.getVersion(), "Audit", id);
        var deed = led.deed(em, command);
        var recipients = LedAudit.recipients(em, audit);
        var waiting = recipients.stream().anyMatch(Recipient::isWaitedFor);
        unless(!waiting || !audit.takesRepliesOn(deed.day()), "audit.rule.replyOpen");
        var unanswered =
                unfinished.stream().mapToLong(each -> each.unansweredOf(id)).sum();
        unless(unanswered == 0, "audit.rule.unanswered", unanswered);
        audit.finalise(deed.at());
        recipients.stream().filter(Recipient::isWaitedFor).forEach(Recipient::giveUp);
        record(audit, AuditMove.FINALISE, null, deed);
        trail.fire(new TrailEvent("audit.trail.final", "Audit", id));
        made.fire(new AuditFinal(id));
    }

    /** Once nothing is left to do about what it found. */
    @Requires(CONCLUDE_AUDIT)
    public void close(String command, Long id, int seen) {
        var audit = led.lockedWithin(em, CONCLUDE_AUDIT, id);
        if (led.isDone(em, command, audit)) {
            return;
        }
        StaleVersion.unlessSame(seen, audit.getVersion(), "Audit", id);
        var open = unfinished.stream().mapToLong(each -> each.openActionsOf(id)).sum();
        unless(open == 0, "audit.rule.actionsOpen", open);
        audit.close();
        record(audit, AuditMove.CLOSE, null, led.deed(em, command));
        trail.fire(new TrailEvent("audit.trail.closed", "Audit", id));
        closed.fire(new AuditClosed(id));
    }

    /** The case is judged anew by the assessor who has it; the answers begin blank, and this result is kept. */
    @Requires(CONCLUDE_AUDIT)
    public void reopen(String command, Long id, int seen, String reason, LocalDate dueOn) {
        var audit = led.lockedWithin(em, CONCLUDE_AUDIT, id);
        if (led.isDone(em, command, audit)) {
            return;
        }
        StaleVersion.unlessSame(seen, audit.getVersion(), "Audit", id);
        var deed = led.deed(em, command);
        unlessReason(reason);
        unless(dueOn != null && !dueOn.isBefore(deed.day()), "audit.rule.dueInPast");
        var assessor = audit.getAllocation().getAssessor();
        unless(assessor.worksOn(dueOn), "audit.rule.assessorLeft", assessor.getDisplayName());
        var anew = audit.reopen(dueOn, deed.at());
        em.persist(anew);
        em.persist(new Assessment(anew, assessor, AssessmentKind.LEAD, deed.at()));
        record(audit, AuditMove.REOPEN, reason, deed);
        trail.fire(new TrailEvent("audit.trail.reopened", "Audit", id));
        reopened.fire(new AuditReopened(id, anew.getId()));
    }

    /** From any state before it is closed. The case stays in its draw, with this reason. */
    @Requires(WITHDRAW_AUDIT)
    public void withdraw(String command, Long id, int seen, String reason) {
        var audit = led.lockedWithin(em, WITHDRAW_AUDIT, id);
        if (led.isDone(em, command, audit)) {
            return;
        }
        StaleVersion.unlessSame(seen, audit.getVersion(), "Audit", id);
        unlessReason(reason);
        unless(concerns.stream().noneMatch(each -> each.waitFor(id)), "audit.rule.concernWaits");
        audit.withdraw();
        record(audit, AuditMove.WITHDRAW, reason, led.deed(em, command));
        trail.fire(new TrailEvent("audit.trail.withdrawn", "Audit", id));
        withdrawn.fire(new AuditWithdrawn(id, reason.strip()));
    }

    private static void unlessReason(String reason) {
        unless(reason != null && !reason.isBlank(), "audit.rule.reasonMissing");
    }

    private void record(Audit audit, AuditMove move, String words, AuditDeed deed) {
        em.persist(new AuditStep(audit, move, words, deed));
    }
}
