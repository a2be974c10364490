package candour.audit;

import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.AllocatedCases;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;

/** Tells the case files who has which case to audit, and who had. */
@Reads
public class CasesToAudit implements AllocatedCases {

    private static final String GIVEN = """
            select a.caseFile.id from Audit a
            where a.organisation.id = :organisation and a.allocation.assessor.id = :person""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Override
    @Requires(USE_CANDOUR)
    public Set<Long> allocatedTo(long person) {
        return ids(GIVEN, person);
    }

    @Override
    @Requires(USE_CANDOUR)
    public Set<Long> stillToAudit(long person) {
        return ids(
                GIVEN + " and a.status in (candour.audit.AuditStatus.ALLOCATED, candour.audit.AuditStatus.IN_PROGRESS)",
                person);
    }

    private Set<Long> ids(String query, long person) {
        return new HashSet<>(em.createQuery(query, Long.class)
                .setParameter("organisation", user.organisation())
                .setParameter("person", person)
                .getResultList());
    }
}
