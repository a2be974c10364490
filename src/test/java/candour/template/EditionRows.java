package candour.template;

import candour.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** For component tests of those who pin an edition: the one that every council has from its first day. */
@ApplicationScoped
@Transactional
public class EditionRows {

    private static final Pattern CODE = Pattern.compile("\\b(A1|A2|F1|L1|YN|TWO|GOOD|POOR|YES|NO|HIGH|LOW)\\b");

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
        return publish(organisation, EditionFixture.SMALL);
    }

    /** The same with codes as long as they may be, see {@link #longest}. */
    public Long longCodes(Long organisation) {
        return publish(organisation, CODE.matcher(EditionFixture.SMALL).replaceAll(code -> longest(code.group())));
    }

    public static String longest(String code) {
        return code + "X".repeat(EditionDocument.CODE_LENGTH - code.length());
    }

    private Long publish(Long organisation, String yaml) {
        var edition = new Edition(
                em.find(Organisation.class, organisation), EditionFixture.read(yaml), LocalDate.of(2026, 4, 1));
        em.persist(edition);
        return edition.getId();
    }
}
