package candour.improvement;

import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.shared.RuleViolation.unless;

import candour.access.Requires;
import candour.audit.Audit;
import candour.audit.AuditFinal;
import candour.audit.AuditHandedOn;
import candour.audit.AuditSubmitted;
import candour.audit.AuditWithdrawn;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * The assessor checks the findings that the answers of the own audit raise; submitting the audit confirms what stands.
 * Nothing is stored by looking: a proposal becomes a row when the assessor decides something about it.
 */
@UseCases
public class Findings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private FindingSearch search;

    @Requires(CONDUCT_AUDIT)
    public void reword(long audit, Origin origin, int seen, String title, String text) {
        decide(opened(audit), origin, seen).reword(title, text);
        announce("improvement.trail.findingReworded", audit, origin);
    }

    @Requires(CONDUCT_AUDIT)
    public void merge(long audit, Origin origin, int seen, Origin into, String reason) {
        var proposals = opened(audit);
        decide(proposals, origin, seen).mergeInto(kept(proposals, into), reason);
        announce("improvement.trail.findingMerged", audit, origin);
    }

    @Requires(CONDUCT_AUDIT)
    public void withdraw(long audit, Origin origin, int seen, String reason) {
        decide(opened(audit), origin, seen).withdraw(reason);
        announce("improvement.trail.findingWithdrawn", audit, origin);
    }

    @Requires(CONDUCT_AUDIT)
    public void putBack(long audit, Origin origin, int seen) {
        decide(opened(audit), origin, seen).putBack();
        announce("improvement.trail.findingPutBack", audit, origin);
    }

    /** Confirms what stands, keeps what was merged or withdrawn, and drops what the last answers no longer raise. */
    void confirm(@Observes AuditSubmitted submitted) {
        var proposals = search.proposalsOf(em.find(Audit.class, submitted.audit()));
        var standing = proposals.standing();
        var now = clock.instant();
        // Left out first: what something was merged into counts as standing until it is confirmed.
        proposals.leftOut().forEach(origin -> kept(proposals, origin).leaveOut(now));
        standing.forEach(origin -> kept(proposals, origin).confirm(now));
        proposals.lapsed().forEach(em::remove);
        trail.fire(new TrailEvent("improvement.trail.findingsConfirmed", "Audit", submitted.audit(), standing.size()));
    }

    /** What was answered to replies takes effect. */
    void conclude(@Observes AuditFinal made) {
        em.createQuery(
                        "select f from Finding f where f.audit.id = :audit and f.outcome.kind is not null",
                        Finding.class)
                .setParameter("audit", made.audit())
                .getResultList()
                .forEach(Finding::conclude);
    }

    /** Somebody else judges anew: what was decided about proposals before does not bind them. */
    void forget(@Observes AuditHandedOn handedOn) {
        var decided = em.createQuery(
                        "select f from Finding f where f.audit.id = :audit and f.submittedAt is null", Finding.class)
                .setParameter("audit", handedOn.audit())
                .getResultList();
        decided.forEach(Finding::propose);
        em.flush(); // none holds on to another that it was merged into
        decided.forEach(em::remove);
    }

    /** What a withdrawn audit found counts no more, and says why; what came from a concern stands. */
    void leaveOut(@Observes AuditWithdrawn withdrawn) {
        em.createQuery(
                        "select f from Finding f where f.audit.id = :audit and f.concern is null"
                                + " and f.status = candour.improvement.FindingStatus.CONFIRMED",
                        Finding.class)
                .setParameter("audit", withdrawn.audit())
                .getResultList()
                .forEach(finding -> finding.withdrawWithAudit(withdrawn.reason()));
    }

    /** Takes the audit's row, so that two tabs decide one after the other. */
    private Proposals opened(long audit) {
        var own = search.ownAudit(audit, LockModeType.PESSIMISTIC_WRITE);
        unless(own.isOpen(), "improvement.rule.auditSubmitted");
        return search.proposalsOf(own);
    }

    /** The finding, if it still is as the assessor saw it. */
    private Finding decide(Proposals proposals, Origin origin, int seen) {
        var current = proposals.decided(origin).map(Finding::getVersion).orElse(Proposal.UNTOUCHED);
        StaleVersion.unlessSame(seen, current, "Finding", origin.key());
        return kept(proposals, origin);
    }

    /** The row of a proposal, made where there is none yet. */
    private Finding kept(Proposals proposals, Origin origin) {
        var raised = proposals.raised(origin);
        unless(raised.isPresent(), "improvement.rule.noLongerRaised");
        var known = proposals.decided(origin);
        if (known.isEmpty()) {
            var finding = new Finding(proposals.audit(), raised.get());
            em.persist(finding);
            return finding;
        }
        if (known.get().isLeftOut() && proposals.standing().contains(origin)) {
            known.get().propose();
        }
        return known.get();
    }

    private void announce(String what, long audit, Origin origin) {
        trail.fire(new TrailEvent(what, "Audit", audit, origin.key()));
    }
}
