package candour.programme;

import static candour.access.Permission.PLAN_ROUND;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.CaseType;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Frames, and what one would hold before it is frozen. */
@Reads
public class FrameSearch {

    private static final String START = """
            select r.name, f.id from Round r left join Frame f on f.round = r
            where r.id = :round and r.organisation.id = :organisation""";

    private static final String TEAMS = """
            select t.name from Team t
            where t.organisation.id = :organisation and (:everything = true or t.id in :teams) order by t.name""";

    private static final String FACTS = """
            select new candour.programme.FrameFacts(f.id, f.round.id, f.round.name, f.size, f.sha256, f.filter,
                coalesce(p.name, p.reference), f.frozenAt, (select count(d) from Draw d where d.frame = f))
            from Frame f left join f.frozenBy p
            where f.round.id = :round and
            """ + Draws.IN_SCOPE;

    private static final String STRATA = """
            select new candour.programme.StratumSize(e.stratum, count(e))
            from FrameEntry e join e.frame f where f.id = :id and
            """ + Draws.IN_SCOPE + " group by e.stratum order by e.stratum";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Requires(PLAN_ROUND)
    public FrameStart start(long round) {
        var found = em
                .createQuery(START, Object[].class)
                .setParameter("organisation", user.organisation())
                .setParameter("round", round)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Round", round));
        var teams = user.scope(PLAN_ROUND)
                .bindTo(em.createQuery(TEAMS, String.class))
                .getResultList();
        return new FrameStart(round, (String) found[0], found[1] != null, teams);
    }

    /** What would be frozen now, part by part; empty when nothing fits. */
    @Requires(PLAN_ROUND)
    public List<StratumSize> preview(CaseFilter filter) {
        var query = em.createQuery(
                "select t.name, c.caseType, count(c) " + CaseFilter.CASES + " group by t.name, c.caseType",
                Object[].class);
        var sizes = new TreeMap<String, Long>();
        filter.bindTo(user.scope(PLAN_ROUND).bindTo(query), LocalDate.now(clock))
                .getResultList()
                .forEach(row ->
                        sizes.merge(filter.stratum((String) row[0], (CaseType) row[1]), (Long) row[2], Long::sum));
        return sizes.entrySet().stream()
                .map(each -> new StratumSize(each.getKey(), each.getValue()))
                .toList();
    }

    /** Empty while nothing is frozen, and for who may not see every case of the frame. */
    @Requires(PLAN_ROUND)
    public Optional<FrameFacts> ofRound(long round) {
        return user
                .scope(PLAN_ROUND)
                .bindTo(em.createQuery(FACTS, FrameFacts.class))
                .setParameter("round", round)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Requires(PLAN_ROUND)
    public List<StratumSize> strata(long frame) {
        var query = em.createQuery(STRATA, StratumSize.class);
        return user.scope(PLAN_ROUND).bindTo(query).setParameter("id", frame).getResultList();
    }

    /** The text that the frame's hash is of. */
    @Opens("Frame")
    @Requires(PLAN_ROUND)
    public String listing(Long id) {
        var query = em.createQuery(
                "select f from Frame f join fetch f.entries where f.id = :id and " + Draws.IN_SCOPE, Frame.class);
        return user.scope(PLAN_ROUND).bindTo(query).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Frame", id))
                .listing();
    }
}
