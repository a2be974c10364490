package candour.improvement;

import static candour.access.Permission.REPLY_TO_DRAFT;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Development points: one's own, and what those one manages have shared; nobody else's for anybody. */
@Reads
public class DevelopmentSearch {

    private static final String LINES = """
            select new candour.improvement.DevelopmentLine(
                d.id, coalesce(p.name, p.reference),\s""" + FindingSearch.SHOWN_TITLE + """
                , d.words, d.madeAt, d.sharedAt, d.version)
            from DevelopmentPoint d join d.person p join d.finding f where d.organisation.id = :organisation and\s""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The newest first. */
    @Requires(REPLY_TO_DRAFT)
    public List<DevelopmentLine> mine() {
        return lines("p.id = :me order by d.madeAt desc, d.id desc");
    }

    /** The one from that finding. */
    @Requires(REPLY_TO_DRAFT)
    public Optional<DevelopmentLine> mineOf(Long finding) {
        return bound("p.id = :me and f.id = :finding").setParameter("finding", finding).getResultList().stream()
                .findFirst();
    }

    /** What those whose line manager the asker is now have shared. */
    @Requires(USE_CANDOUR)
    public List<DevelopmentLine> sharedWithMe() {
        return lines("p.lineManager.id = :me and d.sharedAt is not null order by d.sharedAt desc, d.id desc");
    }

    private List<DevelopmentLine> lines(String those) {
        return bound(those).getResultList();
    }

    private TypedQuery<DevelopmentLine> bound(String those) {
        return em.createQuery(LINES + those, DevelopmentLine.class)
                .setParameter("organisation", user.organisation())
                .setParameter("me", user.person());
    }
}
