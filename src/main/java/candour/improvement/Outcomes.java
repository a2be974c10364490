package candour.improvement;

import static candour.access.Permission.CONCLUDE_AUDIT;
import static candour.access.Permission.USE_CANDOUR;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.audit.Audit;
import candour.audit.LedAudit;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.template.EditionDocuments;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;

/**
 * The assessor, or who leads audits to their end, answers what practitioners disputed: by changing what the finding says,
 * or by letting it stay open, with words for either.
 */
// Seven injections: an answer is by somebody, at a time, within a scope, against an edition, and told.
@UseCases
public class Outcomes {

    private static final String DISPUTED = """
            select count(x) from FindingReply x where x.finding = :finding and x.reply.sentAt is not null
                and x.stance in (candour.improvement.Stance.PARTLY, candour.improvement.Stance.DISAGREE)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private LedAudit led;

    @Inject
    private EditionDocuments editions;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /** {@code seen} is the version of the finding; the same answer again changes nothing that matters. */
    @Requires(USE_CANDOUR)
    public void settle(long id, int seen, AnswerToFinding answer) {
        var finding = one(
                led("select f from Finding f join f.audit a where f.id = :id and " + LedAudit.LED, Finding.class), id);
        em.lock(finding.getAudit(), LockModeType.PESSIMISTIC_WRITE);
        StaleVersion.unlessSame(seen, finding.getVersion(), "Finding", id);
        unless(isDisputed(finding), "improvement.rule.notDisputed");
        unless(answer.level() == null || isLevel(finding, answer.level()), "improvement.rule.level");
        finding.settle(answer, em.find(Person.class, user.person()), clock.instant());
        trail.fire(new TrailEvent("improvement.trail.findingSettled", "Finding", id));
    }

    @Requires(USE_CANDOUR)
    public void settleFact(long id, int seen, FactSettlement kind, String words) {
        var reply =
                one(led("select p from Reply p join p.audit a where p.id = :id and " + LedAudit.LED, Reply.class), id);
        em.lock(reply.getAudit(), LockModeType.PESSIMISTIC_WRITE);
        StaleVersion.unlessSame(seen, reply.getVersion(), "Reply", id);
        reply.settleFact(kind, words);
        trail.fire(new TrailEvent(
                "improvement.trail.factSettled", "Audit", reply.getAudit().getId()));
    }

    private <T> TypedQuery<T> led(String query, Class<T> type) {
        return led.bind(em.createQuery(query, type), CONCLUDE_AUDIT);
    }

    private static <T> T one(TypedQuery<T> query, long id) {
        return query.setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Finding", id));
    }

    private boolean isDisputed(Finding finding) {
        return em.createQuery(DISPUTED, Long.class)
                        .setParameter("finding", finding)
                        .getSingleResult()
                > 0;
    }

    private boolean isLevel(Finding finding, String level) {
        Audit audit = finding.getAudit();
        return editions.of(audit.getEdition()).scaleOf(finding.getOrigin().question()).levels().stream()
                .anyMatch(each -> each.code().equals(level));
    }
}
