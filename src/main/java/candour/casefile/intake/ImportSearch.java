package candour.casefile.intake;

import static candour.access.Permission.IMPORT_CASES;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Page;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Consumer;

/** One's own imports: what the dry run found, problem by problem. */
@Reads
public class ImportSearch {

    private static final String OWN = "i.organisation.id = :organisation and i.askedBy.id = :person and i.id = :id";
    private static final String PROBLEMS = """
            select new candour.casefile.intake.ProblemRow(p.id, p.file, p.row, p.column, p.key, p.arguments)
            from ImportProblem p join p.caseImport i where\s""";
    private static final String CHANGES = """
            select new candour.casefile.intake.ChangeRow(
                c.id, c.outcome, f.id, c.subject, c.field, c.form, c.before, c.after)
            from ImportChange c join c.caseImport i left join c.caseFile f where\s""";
    private static final int BATCH = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** @throws NotFound also for somebody else's */
    @Requires(IMPORT_CASES)
    public ImportSummary summary(long id) {
        return bound(em.createQuery("""
                        select new candour.casefile.intake.ImportSummary(i.id, i.kind, i.status, i.fileNames, i.rowsRead,
                            i.entries, i.newEntries, i.changedEntries, i.endedEntries, i.missingEntries, i.problems, i.doubts, case when i.mapping is null then false else true end, i.returnDate, i.checkedAt, i.job, i.doneAt)
                        from Import i where\s""" + OWN, ImportSummary.class), id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Import", id));
    }

    /** Most frequent first. */
    @Requires(IMPORT_CASES)
    public List<ProblemKind> problemKinds(long id) {
        return bound(
                        em.createQuery(
                                "select new candour.casefile.intake.ProblemKind(p.key, count(p)) from ImportProblem p join p.caseImport i where "
                                        + OWN + " group by p.key order by count(p) desc, p.key",
                                ProblemKind.class),
                        id)
                .getResultList();
    }

    /** What would change, what ends and what is missing, each by the reference of case or person. */
    @Requires(IMPORT_CASES)
    public List<ChangeRow> changes(long id, Page page) {
        return page.of(bound(
                        em.createQuery(CHANGES + OWN + " order by c.outcome, c.subject, c.id", ChangeRow.class), id))
                .getResultList();
    }

    /** The same by number. */
    @Requires(IMPORT_CASES)
    public List<ChangeRow> changesAfter(long id, After after) {
        return after.of(bound(em.createQuery(CHANGES + OWN + " and c.id > :after order by c.id", ChangeRow.class), id))
                .getResultList();
    }

    @Requires(IMPORT_CASES)
    public long countChanges(long id) {
        return bound(
                        em.createQuery(
                                "select count(c) from ImportChange c join c.caseImport i where " + OWN, Long.class),
                        id)
                .getSingleResult();
    }

    /** In the order they were found. */
    @Requires(IMPORT_CASES)
    public List<ProblemRow> problems(long id, Page page) {
        return page.of(bound(em.createQuery(PROBLEMS + OWN + " order by p.id", ProblemRow.class), id))
                .getResultList();
    }

    /** In the order they were found. */
    @Requires(IMPORT_CASES)
    public List<ProblemRow> problemsAfter(long id, After after) {
        var query = em.createQuery(PROBLEMS + OWN + " and p.id > :after order by p.id", ProblemRow.class);
        return after.of(bound(query, id)).getResultList();
    }

    /** All of them, one by one, for a file. */
    @Requires(IMPORT_CASES)
    public void eachProblem(long id, Consumer<ProblemRow> sink) {
        long last = -1;
        for (List<ProblemRow> batch = List.of(); last < 0 || batch.size() == BATCH; ) {
            batch = bound(em.createQuery(PROBLEMS + OWN + " and p.id > :last order by p.id", ProblemRow.class), id)
                    .setParameter("last", last)
                    .setMaxResults(BATCH)
                    .getResultList();
            batch.forEach(sink);
            last = batch.isEmpty() ? 0 : batch.get(batch.size() - 1).id();
        }
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, long id) {
        return query.setParameter("organisation", user.organisation())
                .setParameter("person", user.person())
                .setParameter("id", id);
    }
}
