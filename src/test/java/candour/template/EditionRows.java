package candour.template;

import candour.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

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

    /** SMALL 1, of two questions, beside it. */
    public Long small(Long organisation) {
        var edition = new Edition(
                em.find(Organisation.class, organisation),
                EditionFixture.read(EditionFixture.SMALL),
                LocalDate.of(2026, 4, 1));
        em.persist(edition);
        return edition.getId();
    }
}
