package candour.audit;

import candour.programme.Allocation;
import candour.programme.CaseAllocated;
import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** An allocated case has an audit from the same moment on, in the same transaction. */
@UseCases
@Quiet("The allocation stands in the trail, and this is a part of it.")
public class AuditOpening {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void open(@Observes CaseAllocated event) {
        var allocation = em.find(Allocation.class, event.allocation());
        var now = clock.instant();
        var audit = new Audit(allocation, now);
        em.persist(audit);
        em.persist(new Assessment(audit, allocation.getAssessor(), AssessmentKind.LEAD, now));
    }
}
