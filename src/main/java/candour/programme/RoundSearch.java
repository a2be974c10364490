package candour.programme;

import static candour.access.Permission.PLAN_ROUND;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Page;
import candour.shared.Reads;
import candour.template.EditionRow;
import candour.template.EditionSearch;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Rounds and how far they have come. A round belongs to the whole council; its cases are scoped where they show. */
@Reads
public class RoundSearch {

    private static final String ROWS = """
            select new candour.programme.RoundRow(r.id, r.name, e.id, e.title, e.code, e.number, r.lookBackMonths,
                r.plannedAt, f.id, f.size, d.id, d.number, d.sampleSize,
                (select count(a.id) from Allocation a, DrawnCase y
                    where y.draw.id = d.id and a.drawnCase.entry = y.entry))
            from Round r join r.edition e left join Frame f on f.round = r
                left join Draw d on d.frame = f and d.number = (select max(z.number) from Draw z where z.frame = f)
            where r.organisation.id = :organisation""";

    private static final String DRAWS = """
            select new candour.programme.DrawRow(d.id, d.number, d.sampleSize, d.reason, coalesce(p.name, p.reference), d.drawnAt)
            from Draw d left join d.drawnBy p
            where d.frame.round.id = :round and d.organisation.id = :organisation order by d.number""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private EditionSearch library;

    /** What a round can pin; for those who plan rounds only, as the page that asks. */
    @Requires(PLAN_ROUND)
    public List<EditionRow> editions() {
        return library.rows();
    }

    /** The newest first. */
    @Requires(PLAN_ROUND)
    public List<RoundRow> rows(Page page) {
        var query = em.createQuery(
                        ROWS + " order by r.organisation.id desc, r.plannedAt desc, r.id desc", RoundRow.class)
                .setParameter("organisation", user.organisation());
        return page.of(query).getResultList();
    }

    /** By number. */
    @Requires(PLAN_ROUND)
    public List<RoundRow> rowsAfter(After after) {
        var query = em.createQuery(ROWS + " and r.id > :after order by r.id", RoundRow.class)
                .setParameter("organisation", user.organisation());
        return after.of(query).getResultList();
    }

    @Requires(PLAN_ROUND)
    public long count() {
        return em.createQuery("select count(r) from Round r where r.organisation.id = :organisation", Long.class)
                .setParameter("organisation", user.organisation())
                .getSingleResult();
    }

    @Requires(PLAN_ROUND)
    public RoundRow row(long id) {
        return em
                .createQuery(ROWS + " and r.id = :id", RoundRow.class)
                .setParameter("organisation", user.organisation())
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Round", id));
    }

    @Requires(PLAN_ROUND)
    public List<DrawRow> draws(long round) {
        return em.createQuery(DRAWS, DrawRow.class)
                .setParameter("organisation", user.organisation())
                .setParameter("round", round)
                .getResultList();
    }
}
