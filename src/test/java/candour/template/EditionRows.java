package candour.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** For component tests of those who pin an edition: the one that every council has from its first day. */
@ApplicationScoped
@Transactional
public class EditionRows {

    @PersistenceContext
    private EntityManager em;

    /** CLA 1, which looks back twelve months. */
    public Long edition(Long organisation) {
        return em.createQuery(
                        "select e.id from Edition e where e.organisation.id = :organisation and e.code = 'CLA' and e.number = 1",
                        Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }
}
