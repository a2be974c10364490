package candour.trail;

import static candour.access.Permission.READ_TRAIL;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.After;
import candour.shared.Opens;
import candour.shared.Page;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Reads the trail of the own organisation, newest first. */
@Reads
public class TrailSearch {

    private static final String ROWS = """
            select new candour.trail.TrailRow(
                e.id, e.happenedAt, e.personName, e.token, e.kind, e.what, e.subject, e.subjectId, e.detail)
            from TrailEntry e where\s""";

    private static final String SETTLED = " and e.happenedAt < :settled";

    /** As the server has it: lines get their numbers at once, and are seen when what wrote them has ended. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(900);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Requires(READ_TRAIL)
    public List<TrailRow> rows(TrailFilter filter, Page page) {
        var query = em.createQuery(ROWS + where(filter) + " order by e.organisation, e.id desc", TrailRow.class);
        return page.of(bound(query, filter)).getResultList();
    }

    /** From the oldest on, up to where no line can come in between any more: who goes on after a number misses nothing. */
    @Requires(READ_TRAIL)
    public List<TrailRow> rowsAfter(TrailFilter filter, After after) {
        var query = em.createQuery(
                        ROWS + where(filter) + SETTLED + " and e.id > :after order by e.organisation desc, e.id",
                        TrailRow.class)
                .setParameter("settled", clock.instant().minus(LONGEST_TRANSACTION));
        return after.of(bound(query, filter)).getResultList();
    }

    /** The beginning of what is taken away; that it was is in the trail itself. */
    @Requires(READ_TRAIL)
    @Opens("Trail")
    public List<TrailRow> export(TrailFilter filter, After after) {
        return rowsAfter(filter, after);
    }

    @Requires(READ_TRAIL)
    public long count(TrailFilter filter) {
        var lines = em.createQuery("select e.id from TrailEntry e where " + where(filter), Long.class);
        return Page.count(bound(lines, filter));
    }

    private static String where(TrailFilter filter) {
        return "e.organisation = :organisation"
                + (filter.kind() == null ? "" : " and e.kind = :kind")
                + (filter.person() == null ? "" : " and e.person = :person")
                + (filter.from() == null ? "" : " and e.happenedAt >= :from")
                + (filter.before() == null ? "" : " and e.happenedAt < :before");
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, TrailFilter filter) {
        query.setParameter("organisation", user.organisation());
        bind(query, "kind", filter.kind());
        bind(query, "person", filter.person());
        bind(query, "from", filter.from());
        bind(query, "before", filter.before());
        return query;
    }

    private static void bind(TypedQuery<?> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
