package candour.audit;

import static candour.access.Permission.MANAGE_PEOPLE;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.OpenWork;
import candour.organisation.Person;
import candour.programme.Allocations;
import candour.shared.Quiet;
import candour.shared.RuleViolation;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Audits that somebody has not brought to their end. One that is not submitted and goes to somebody else is begun anew by
 * them: a judgement is one person's own, so answers are not handed over with it. One that is submitted stays theirs for the
 * same reason; who leads audits to their end does what comes next.
 */
@UseCases
@Quiet("To see what is in hand changes nothing; what is handed over is announced as one deed.")
public class AuditsInHand
        implements OpenWork { // seven injections: an audit goes at a moment, together with its allocation, and others
    // hear

    private static final String LED = """
            select s from Assessment s join fetch s.audit a join fetch a.caseFile
            where s.person.id = :person and s.organisation.id = :organisation
                and s.kind = candour.audit.AssessmentKind.LEAD and a.status in :statuses
            order by a.dueOn, a.id""";

    private static final Set<AuditStatus> TO_JUDGE = EnumSet.of(AuditStatus.ALLOCATED, AuditStatus.IN_PROGRESS);
    private static final Set<AuditStatus> TO_CONCLUDE = EnumSet.of(AuditStatus.SUBMITTED, AuditStatus.SHARED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Allocations allocations;

    @Inject
    private Instance<OpenConcerns> concerns;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditHandedOn> handedOn;

    @Inject
    private Event<TrailEvent> trail;

    @Override
    @Requires(MANAGE_PEOPLE)
    public List<Piece> inHandsOf(long person) {
        var judged = led(person, TO_JUDGE).stream()
                .map(Assessment::getAudit)
                .map(audit -> new Piece(
                        "audit" + Piece.BETWEEN + audit.getId(),
                        "audit.open.audit",
                        audit.getCaseFile().getPseudonym(),
                        audit.getDueOn(),
                        true));
        var concluded = led(person, TO_CONCLUDE).stream()
                .map(Assessment::getAudit)
                .map(audit -> Piece.left(
                        "led" + Piece.BETWEEN + audit.getId(),
                        audit.getStatus() == AuditStatus.SUBMITTED ? "audit.open.submitted" : "audit.open.shared",
                        audit.getCaseFile().getPseudonym()));
        return Stream.concat(judged, concluded).toList();
    }

    private List<Assessment> led(long person, Set<AuditStatus> statuses) {
        return em.createQuery(LED, Assessment.class)
                .setParameter("person", person)
                .setParameter("organisation", user.organisation())
                .setParameter("statuses", statuses)
                .getResultList();
    }

    @Override
    @Requires(MANAGE_PEOPLE)
    public Set<Long> amongThose(Collection<Long> people) {
        return new HashSet<>(
                em.createQuery("""
                        select s.person.id from Assessment s join s.audit a
                        where s.person.id in :people
                            and s.kind = candour.audit.AssessmentKind.LEAD and a.status in (
                                candour.audit.AuditStatus.ALLOCATED, candour.audit.AuditStatus.IN_PROGRESS,
                                candour.audit.AuditStatus.SUBMITTED, candour.audit.AuditStatus.SHARED)""", Long.class).setParameter("people", people).getResultList());
    }

    @Override
    @Requires(MANAGE_PEOPLE)
    public Optional<RuleViolation> handOver(Piece piece, long from, long to) {
        var audit = piece.number();
        var theirs = led(from, TO_JUDGE).stream()
                .filter(each -> each.getAudit().getId().equals(audit))
                .findFirst()
                .orElseThrow();
        em.refresh(theirs, LockModeType.PESSIMISTIC_WRITE); // nothing is saved or submitted meanwhile
        em.refresh(theirs.getAudit(), LockModeType.PESSIMISTIC_WRITE); // and no concern is raised
        if (concerns.stream().anyMatch(each -> each.waitFor(audit))) {
            return Optional.of(new RuleViolation("audit.rule.concernHolds"));
        }
        var stays = allocations.handOn(theirs.getAudit().getAllocation().getId(), to);
        if (stays.isPresent()) {
            return stays;
        }
        theirs.handOn();
        theirs.getAudit().handOn();
        lead(theirs.getAudit(), em.find(Person.class, to));
        trail.fire(new TrailEvent("audit.trail.handedOn", "Audit", audit));
        handedOn.fire(new AuditHandedOn(audit));
        return Optional.empty();
    }

    private void lead(Audit audit, Person successor) {
        em
                .createQuery(
                        "select s from Assessment s where s.audit = :audit and s.person = :person", Assessment.class)
                .setParameter("audit", audit)
                .setParameter("person", successor)
                .getResultList()
                .stream()
                .findFirst()
                .ifPresentOrElse(
                        Assessment::takeUpAgain,
                        () -> em.persist(new Assessment(audit, successor, AssessmentKind.LEAD, clock.instant())));
    }
}
