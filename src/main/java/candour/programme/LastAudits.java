package candour.programme;

import candour.casefile.CaseFile;
import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Keeps when each case was audited last, as it is told. */
@UseCases
@Quiet("follows from an audit, whose own line is in the trail")
public class LastAudits {

    @PersistenceContext
    private EntityManager em;

    /**
     * The council is locked, for two audits of a case may be finished at once; its case file is not, for an import may
     * hold that for long.
     */
    void keep(@Observes CaseAudited audited) {
        var organisation = em.find(CaseFile.class, audited.caseFile()).getOrganisation();
        em.lock(organisation, LockModeType.PESSIMISTIC_WRITE);
        var last = em.find(LastAudited.class, audited.caseFile());
        if (last == null) {
            em.persist(new LastAudited(audited.caseFile(), audited.on()));
        } else {
            last.alsoOn(audited.on());
        }
    }
}
