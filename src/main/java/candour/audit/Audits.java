package candour.audit;

import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.shared.RuleViolation.unless;

import candour.access.Requires;
import candour.programme.CaseAudited;
import candour.shared.Clocks;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Ends audits. */
// Six injections: that an audit is submitted is asked of the components above, and told to them, below and the trail.
@UseCases
public class Audits {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnAssessment own;

    @Inject
    private Instance<OpenConcerns> concerns;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditSubmitted> submitted;

    @Inject
    private Event<CaseAudited> audited;

    @Inject
    private Event<TrailEvent> trail;

    /**
     * Submits the own assessment, which ends the audit. {@code seen} is the version of the own judgement that the
     * page showed. The same command again changes nothing.
     */
    @Requires(CONDUCT_AUDIT)
    public void submit(Long audit, int seen, String command) {
        var assessment = own.locked(em, audit);
        if (assessment.isSubmitted() && command.equals(assessment.getCommand())) {
            return;
        }
        em.refresh(assessment.getAudit(), LockModeType.PESSIMISTIC_WRITE); // no concern is raised meanwhile
        unless(concerns.stream().noneMatch(each -> each.waitFor(audit)), "audit.rule.concernWaits");
        if (assessment.isOpen()) {
            StaleVersion.unlessSame(seen, assessment.getVersion(), "Assessment", assessment.getId());
        }
        var now = clock.instant();
        assessment.submit(Responses.of(assessment, em), own.edition(assessment), command, now);
        if (assessment.getAudit().isPractice()) {
            trail.fire(new TrailEvent("audit.trail.practised", "Audit", audit));
            return;
        }
        trail.fire(new TrailEvent("audit.trail.submitted", "Audit", audit));
        submitted.fire(new AuditSubmitted(audit));
        var caseFile = assessment.getAudit().getCaseFile().getId();
        audited.fire(new CaseAudited(caseFile, now.atZone(Clocks.LONDON).toLocalDate()));
    }
}
