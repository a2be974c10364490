package candour.programme;

import static candour.access.Permission.PLAN_ROUND;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Page;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Draws with their certificates and cases. */
@Reads
public class DrawSearch {

    private static final String DRAW = """
            select d from Draw d join fetch d.frame f join fetch f.round left join fetch d.drawnBy
            where d.id = :id and
            """ + Draws.IN_SCOPE;

    private static final String ROWS = """
            select new candour.programme.DrawnCaseRow(c.id, c.drawOrder, e.position, e.pseudonym, e.stratum, e.caseFile.id,
                ad.number, coalesce(p.name, p.reference), a.dueOn, a.ownTeamWarning)
            from DrawnCase c join c.entry e join c.draw d join d.frame f
                left join Allocation a on a.drawnCase.entry = e left join a.drawnCase.draw ad left join a.assessor p
            where d.id = :id and
            """ + Draws.IN_SCOPE;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** With its frame and round. */
    @Requires(PLAN_ROUND)
    public Draw draw(long id) {
        var query = em.createQuery(DRAW, Draw.class);
        return user.scope(PLAN_ROUND).bindTo(query).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Draw", id));
    }

    /** The same, where the address names its round too. */
    @Requires(PLAN_ROUND)
    public Draw draw(long round, long id) {
        var query =
                em.createQuery(DRAW + " and f.round.id = :round", Draw.class).setParameter("round", round);
        return user.scope(PLAN_ROUND).bindTo(query).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Draw", id));
    }

    /** In the order in which they were drawn. */
    @Requires(PLAN_ROUND)
    public List<DrawnCaseRow> rows(long draw, Page page) {
        var query = em.createQuery(ROWS + " order by c.drawOrder", DrawnCaseRow.class);
        return page.of(user.scope(PLAN_ROUND).bindTo(query).setParameter("id", draw))
                .getResultList();
    }

    /** In the order in which they were drawn, which is their key. */
    @Requires(PLAN_ROUND)
    public List<DrawnCaseRow> rowsAfter(long draw, After after) {
        var query = em.createQuery(
                ROWS + " and cast(c.drawOrder as Long) > :after order by c.drawOrder", DrawnCaseRow.class);
        return after.of(user.scope(PLAN_ROUND).bindTo(query).setParameter("id", draw))
                .getResultList();
    }

    /** The certificate as it was made, to be taken away. */
    @Opens("Draw")
    @Requires(PLAN_ROUND)
    public String certificate(Long id) {
        return draw(id).getCertificateText();
    }
}
