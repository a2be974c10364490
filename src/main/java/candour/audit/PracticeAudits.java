package candour.audit;

import static candour.access.Permission.CONDUCT_AUDIT;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Person;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.template.Edition;
import candour.template.EditionSearch;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Opens audits to practise with: the real form, on an invented file, seen by nobody else and counted nowhere. */
@UseCases
public
class PracticeAudits { // five injections: it needs a person, a time, the edition for it, and is told to the trail

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

    /** Returns the audit; one that the person has begun and not submitted is gone on with. */
    @Requires(CONDUCT_AUDIT)
    public Long open() {
        var person = em.find(Person.class, user.person(), LockModeType.PESSIMISTIC_WRITE);
        var begun =
                em.createQuery("""
                        select s.audit.id from Assessment s where s.person = :person and s.submittedAt is null
                            and s.kind = candour.audit.AssessmentKind.PRACTICE""", Long.class).setParameter("person", person).getResultList();
        if (!begun.isEmpty()) {
            return begun.get(0);
        }
        var now = clock.instant();
        var audit = Audit.practice(em.find(Edition.class, editions.forPractice()), now);
        em.persist(audit);
        em.persist(new Assessment(audit, person, AssessmentKind.PRACTICE, now));
        trail.fire(new TrailEvent("audit.trail.practiceOpened", "Audit", audit.getId()));
        return audit.getId();
    }
}
