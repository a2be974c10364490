package candour.template;

import candour.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Puts an edition into the database for component tests of those who pin one. */
@ApplicationScoped
@Transactional
public class EditionRows {

    @PersistenceContext
    private EntityManager em;

    /** One that looks back twelve months. */
    public Long edition(Long organisation) {
        var edition = new Edition(
                em.find(Organisation.class, organisation),
                "CLA",
                1,
                "Child looked after",
                "{\"lookBackMonths\":12}",
                "0".repeat(64),
                LocalDate.of(2026, 4, 1));
        em.persist(edition);
        return edition.getId();
    }
}
