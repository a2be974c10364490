package candour.programme;

import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.AllocatedCases;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the case files who has been given which case: an assessor keeps sight of it after the audit is submitted. */
@Reads
public class CasesToAudit implements AllocatedCases {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Override
    @Requires(USE_CANDOUR)
    public Set<Long> allocatedTo(long person) {
        return em
                .createQuery("""
                        select a.drawnCase.entry.caseFile.id from Allocation a
                        where a.organisation.id = :organisation and a.assessor.id = :person""", Long.class)
                .setParameter("organisation", user.organisation())
                .setParameter("person", person)
                .getResultList()
                .stream()
                .collect(Collectors.toSet());
    }
}
