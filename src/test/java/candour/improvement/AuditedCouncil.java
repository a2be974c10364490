package candour.improvement;

import candour.audit.Audit;
import candour.audit.AuditRows;
import candour.casefile.CaseRows;
import candour.casefile.CaseType;
import candour.improvement.CorrectiveActions.Intent;
import candour.programme.LeadAtWork;
import candour.scoring.Outcome;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.template.EditionRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A council with an audit in Elm (of Safeguarding) and one in Quay (of Looked after), allocated through the use cases:
 * Elm's to ASSESSOR2, Quay's to ASSESSOR1. What is answered there raises one finding of each kind.
 */
@ApplicationScoped
public class AuditedCouncil {

    /** What the answers of {@link #answered} raise. */
    static final Origin STRENGTH = new Origin("STRENGTH", "B1");

    static final Origin MAJOR = new Origin("CRITICAL_NOT_MET", "A1");
    static final Origin MINOR = new Origin("NOT_MET", "B3");
    static final Origin OTHER_MINOR = new Origin("NOT_MET", "B4");
    static final Origin OPPORTUNITY = new Origin("COULD_BE_BETTER", "C3");

    @Inject
    private CouncilFixture councils;

    @Inject
    private CaseRows cases;

    @Inject
    private EditionRows editions;

    @Inject
    private AuditRows audits;

    @Inject
    private Acting acting;

    @Inject
    private LeadAtWork lead;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    record Ground(Council council, Long elmAudit, Long quayAudit) {

        String user(String reference) {
            return council.user(reference);
        }

        Long person(String reference) {
            return council.person(reference);
        }
    }

    static String command() {
        return UUID.randomUUID().toString();
    }

    Ground ground() {
        var council = councils.council();
        var organisation = council.organisation();
        cases.caseFile(organisation, "P-1", CaseType.LOOKED_AFTER, council.team("Elm"), today().minusYears(2), null);
        cases.caseFile(organisation, "P-2", CaseType.LOOKED_AFTER, council.team("Quay"), today().minusYears(2), null);
        var edition = editions.edition(organisation);
        var frame = lead.freezes(council, lead.plans(council, edition, "Autumn"), lead.everything());
        var draw = lead.draws(council, frame, 2, null);
        return new Ground(council, audit(council, draw, "P-1", "ASSESSOR2"), audit(council, draw, "P-2", "ASSESSOR1"));
    }

    private Long audit(Council council, Long draw, String pseudonym, String assessor) {
        return audits.auditOf(lead.allocates(council, lead.drawnCase(draw, pseudonym), assessor, today().plusDays(20)));
    }

    /** The audit in Elm, answered so that it raises two minor findings and one of each other kind. */
    Ground answered() {
        var ground = ground();
        answerAll(ground.elmAudit());
        return ground;
    }

    void answerAll(Long audit) {
        audits.answer(audit, "A1", "INADEQUATE", "The threshold was crossed a year earlier.");
        audits.answer(audit, "B1", "OUTSTANDING", "Her words shape every part of the plan.");
        audits.answer(audit, "B3", "NO", null);
        audits.answer(audit, "B4", "NO", null);
        audits.answer(audit, "C3", "PARTLY", null);
    }

    void submit(Ground ground) {
        acting.run(ground.user("ASSESSOR2"), () -> audits.submit(ground.elmAudit(), clock.instant()));
    }

    private void finish(Long audit) {
        audits.finish(audit, clock.instant());
    }

    /** The audit in Elm is submitted and final. */
    Ground submitted() {
        var ground = onlySubmitted();
        finish(ground.elmAudit());
        return ground;
    }

    /** The audit in Elm is submitted; nobody has the draft yet. */
    Ground onlySubmitted() {
        var ground = answered();
        submit(ground);
        return ground;
    }

    /** Both audits are submitted and final. */
    Ground bothSubmitted() {
        var ground = submitted();
        answerAll(ground.quayAudit());
        acting.run(ground.user("ASSESSOR1"), () -> audits.submit(ground.quayAudit(), clock.instant()));
        finish(ground.quayAudit());
        return ground;
    }

    @Transactional
    Long finding(Long audit, Origin origin) {
        return em.createQuery("select f.id from Finding f where f.audit.id = :audit and f.origin = :origin", Long.class)
                .setParameter("audit", audit)
                .setParameter("origin", origin)
                .getSingleResult();
    }

    /** An action that MANAGER1 has raised from the minor finding in Elm. */
    Long raised(Ground ground) {
        var finding = finding(ground.elmAudit(), MINOR);
        return acting.as(ground.user("MANAGER1"), () -> actions.raise(command(), finding, "Family time is promoted"));
    }

    /** Planned by MANAGER1, owned by TEAM1, due in thirty days. */
    Long planned(Ground ground) {
        return plannedFor(ground, "TEAM1", today().plusDays(30));
    }

    Long plannedFor(Ground ground, String owner, LocalDate dueOn) {
        var action = raised(ground);
        acting.run(
                ground.user("MANAGER1"),
                () -> actions.plan(command(), action, version(action), intent(ground, owner, dueOn)));
        return action;
    }

    Intent intent(Ground ground, String owner, LocalDate dueOn) {
        return new Intent(
                RootCause.PROCESS,
                "Nobody plans it.",
                "A line in each plan.",
                "9 of 10 files.",
                ground.person(owner),
                dueOn);
    }

    /** Completed by TEAM1, its owner. */
    Long completed(Ground ground) {
        var action = planned(ground);
        acting.run(
                ground.user("TEAM1"), () -> actions.complete(command(), action, version(action), "It is in the form."));
        return action;
    }

    /** Plans look ahead; a test of lateness moves the day. */
    @Transactional
    void setDue(Long action, LocalDate day) {
        em.createQuery("update CorrectiveAction a set a.plan.dueOn = :day where a.id = :id")
                .setParameter("day", day)
                .setParameter("id", action)
                .executeUpdate();
    }

    @Transactional
    Long roundOf(Long audit) {
        return em.createQuery(
                        "select a.allocation.drawnCase.draw.frame.round.id from Audit a where a.id = :audit",
                        Long.class)
                .setParameter("audit", audit)
                .getSingleResult();
    }

    /** Answered and submitted by rows alone, it has no result; this gives it one. */
    @Transactional
    void judged(Long audit) {
        em.createQuery("update Assessment s set s.ownGrade = 'GOOD', s.outcome = :graded, s.grade = 'INADEQUATE'"
                        + " where s.audit.id = :audit")
                .setParameter("graded", Outcome.GRADED)
                .setParameter("audit", audit)
                .executeUpdate();
    }

    @Transactional
    Long caseOf(Long audit) {
        return em.find(Audit.class, audit).getCaseFile().getId();
    }

    /** The standard by which its audits judge. */
    @Transactional
    Long edition(Ground ground) {
        return em.find(Audit.class, ground.elmAudit()).getEdition().getId();
    }

    @Transactional
    void aDayPassesForKeptAnswers(String key) {
        em.createQuery("update KeptAnswer k set k.answeredAt = :then where k.key = :key")
                .setParameter("then", clock.instant().minus(Duration.ofDays(1)))
                .setParameter("key", key)
                .executeUpdate();
    }

    @Transactional
    int auditVersion(Long audit) {
        return em.find(Audit.class, audit).getVersion();
    }

    @Transactional
    int version(Long action) {
        return em.find(CorrectiveAction.class, action).getVersion();
    }

    @Transactional
    ActionStatus status(Long action) {
        return em.find(CorrectiveAction.class, action).getStatus();
    }

    @Transactional
    long count(String entity, Ground ground) {
        return em.createQuery(
                        "select count(x) from " + entity + " x where x.organisation.id = :organisation", Long.class)
                .setParameter("organisation", ground.council().organisation())
                .getSingleResult();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
