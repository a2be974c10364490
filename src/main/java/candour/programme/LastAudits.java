package candour.programme;

import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps when each case was audited last, as it is told. */
@UseCases
@Quiet("follows from an audit, whose own line is in the trail")
public class LastAudits {

    @PersistenceContext
    private EntityManager em;

    void keep(@Observes CaseAudited audited) {
        var last = em.find(LastAudited.class, audited.caseFile());
        if (last == null) {
            em.persist(new LastAudited(audited.caseFile(), audited.on()));
        } else {
            last.alsoOn(audited.on());
        }
    }
}
