package candour.template;

import static candour.access.Permission.READ_STANDARDS;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The library of standards of the own council. */
@Reads
public class EditionSearch {

    private static final String ROWS = """
            select new candour.template.EditionRow(
                e.id, e.code, e.number, e.title, e.questions, e.publishedOn, e.sha256)
            from Edition e where e.organisation.id = :organisation\s""";

    private static final String OURS =
            "select e.id from Edition e where e.organisation.id = :organisation and e.id = :id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private EditionDocuments documents;

    /** All that cases are judged by, by title, newest edition first. */
    @Requires(READ_STANDARDS)
    public List<EditionRow> rows() {
        return ours(
                        ROWS + "and e.code <> '" + Edition.PRACTICE + "' order by e.title, e.code, e.number desc",
                        EditionRow.class)
                .getResultList();
    }

    /** The newest edition that practice audits are done by. */
    @Requires(READ_STANDARDS)
    public Long forPractice() {
        return ours(
                        "select e.id from Edition e where e.organisation.id = :organisation and e.code = '"
                                + Edition.PRACTICE + "' order by e.number desc",
                        Long.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** By number. */
    @Requires(READ_STANDARDS)
    public List<EditionRow> rowsAfter(After after) {
        return after.of(ours(
                        ROWS + "and e.code <> '" + Edition.PRACTICE + "' and e.id > :after order by e.id",
                        EditionRow.class))
                .getResultList();
    }

    @Requires(READ_STANDARDS)
    public EditionRow row(long id) {
        return one(ROWS + "and e.id = :id", EditionRow.class, id);
    }

    /** What the edition says. */
    @Requires(READ_STANDARDS)
    public EditionDocument document(long id) {
        return documents.of(one(OURS, Long.class, id), () -> em.find(Edition.class, id));
    }

    private <T> T one(String query, Class<T> type, long id) {
        return ours(query, type).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Edition", id));
    }

    private <T> TypedQuery<T> ours(String query, Class<T> type) {
        return em.createQuery(query, type).setParameter("organisation", user.organisation());
    }
}
