package candour.improvement;

import static candour.access.Permission.CONCLUDE_AUDIT;
import static candour.access.Permission.USE_CANDOUR;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.audit.Audit;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.template.EditionSearch;
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
// Six injections: an answer is by somebody, at a time, within a scope, against an edition, and told.
@UseCases
public class Outcomes {

    private static final String LED = """
            a.organisation.id = :organisation and (:everything = true or a.team.id in :teams or exists (
                select s.id from Assessment s
                where s.audit = a and s.kind = candour.audit.AssessmentKind.LEAD and s.person.id = :me))""";

    private static final String DISPUTED = """
            select count(x) from FindingReply x where x.finding = :finding and x.reply.sentAt is not null
                and x.stance in (candour.improvement.Stance.PARTLY, candour.improvement.Stance.DISAGREE)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private EditionSearch editions;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /** {@code seen} is the version of the finding; the same answer again changes nothing that matters. */
    @Requires(USE_CANDOUR)
    public void settle(long id, int seen, AnswerToFinding answer) {
        var finding = one(led("select f from Finding f join f.audit a where f.id = :id and " + LED, Finding.class), id);
        em.lock(finding.getAudit(), LockModeType.PESSIMISTIC_WRITE);
        StaleVersion.unlessSame(seen, finding.getVersion(), "Finding", id);
        unless(isDisputed(finding), "improvement.rule.notDisputed");
        unless(answer.level() == null || isLevel(finding, answer.level()), "improvement.rule.level");
        finding.settle(answer, em.find(Person.class, user.person()), clock.instant());
        trail.fire(new TrailEvent("improvement.trail.findingSettled", "Finding", id));
    }

    @Requires(USE_CANDOUR)
    public void settleFact(long id, int seen, FactSettlement kind, String words) {
        var reply = one(led("select p from Reply p join p.audit a where p.id = :id and " + LED, Reply.class), id);
        em.lock(reply.getAudit(), LockModeType.PESSIMISTIC_WRITE);
        StaleVersion.unlessSame(seen, reply.getVersion(), "Reply", id);
        reply.settleFact(kind, words);
        trail.fire(new TrailEvent(
                "improvement.trail.factSettled", "Audit", reply.getAudit().getId()));
    }

    private <T> TypedQuery<T> led(String query, Class<T> type) {
        return user.scope(CONCLUDE_AUDIT).bindTo(em.createQuery(query, type)).setParameter("me", user.person());
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
        return editions
                .document(audit.getEdition().getId())
                .scaleOf(finding.getOrigin().question())
                .levels()
                .stream()
                .anyMatch(each -> each.code().equals(level));
    }
}
