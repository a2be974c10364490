package candour.casefile;

import static candour.access.Permission.IMPORT_CASES;
import static java.util.stream.Collectors.groupingBy;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.organisation.Team;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Brings up to date who held which case: the same case, person and first day is the same holding. A case belongs to
 * the team that holds it last. Holdings of cases that are not there yet wait for them.
 */
@UseCases
public class Holdings {

    private static final String HELD = "select h from Holding h where h.caseFile in :cases";

    private static final String MISSING = """
            select h from Holding h join fetch h.caseFile c
            where c.organisation.id = :organisation and h.id in :ids""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseKeys caseKeys;

    @Inject
    private Event<TrailEvent> trail;

    /** {@code progress} hears how many are done. Entries that name nobody or no team we know are left out. */
    @Requires(IMPORT_CASES)
    public int bring(Entries<HoldingEntry> entries, IntConsumer progress) {
        var bringing = new Bringing();
        entries.inChunks(CaseFiles.CHUNK, chunk -> progress.accept(bringing.chunk(chunk)));
        trail.fire(
                new TrailEvent("casefile.trail.holdingsBrought", "Organisation", user.organisation(), bringing.done));
        return bringing.done;
    }

    /**
     * Ends holdings, by their ids, that a list names no longer, as of {@code on}; a case then belongs to the team of whoever
     * else holds it. Returns how many were ended.
     */
    @Requires(IMPORT_CASES)
    public int endMissing(List<Long> ids, LocalDate on) {
        var ended = new AtomicInteger();
        Entries.of(ids).inChunks(CaseFiles.CHUNK, chunk -> {
            var missing = em.createQuery(MISSING, Holding.class)
                    .setParameter("organisation", user.organisation())
                    .setParameter("ids", chunk)
                    .getResultList();
            missing.forEach(each -> ended.addAndGet(each.endAsMissing(on) ? 1 : 0));
            held(missing.stream().map(Holding::getCaseFile).distinct().toList())
                    .forEach((id, all) -> joinTeam(all.get(0).getCaseFile(), all));
            em.flush();
            em.clear();
        });
        trail.fire(
                new TrailEvent("casefile.trail.holdingsEnded", "Organisation", user.organisation(), ended.get(), on));
        return ended.get();
    }

    /** All holdings of these cases, by the case's id. */
    private Map<Long, List<Holding>> held(Collection<CaseFile> cases) {
        return cases.isEmpty()
                ? Map.of()
                : em.createQuery(HELD, Holding.class).setParameter("cases", cases).getResultList().stream()
                        .collect(groupingBy(holding -> holding.getCaseFile().getId()));
    }

    /** One call of {@link #bring}. */
    private final class Bringing {

        private final Keys keys = caseKeys.keys();
        private final Map<String, Long> people =
                ids("select p.reference, p.id from Person p where p.organisation.id = :organisation");
        private final Map<String, Long> teams = teamIds();
        private final KnownCases known = new KnownCases(em, user.organisation());
        private int done;

        int chunk(List<HoldingEntry> chunk) {
            var byDigest = chunk.stream()
                    .filter(entry -> people.containsKey(entry.worker()) && teams.containsKey(entry.team()))
                    .collect(groupingBy(entry -> HexFormat.of().formatHex(keys.digest(entry.identifier()))));
            var cases = known.cases(em, byDigest.keySet());
            var held = held(cases.values());
            cases.forEach((digest, caseFile) ->
                    hold(caseFile, byDigest.remove(digest), held.getOrDefault(caseFile.getId(), List.of())));
            keepWaiting(byDigest);
            em.flush();
            em.clear();
            return done += chunk.size();
        }

        private void hold(CaseFile caseFile, List<HoldingEntry> entries, List<Holding> held) {
            var all = new ArrayList<>(held);
            for (var entry : entries) {
                var same = all.stream()
                        .filter(holding -> isSame(entry, holding.getPerson(), holding.getFrom()))
                        .findFirst();
                if (same.isPresent()) {
                    same.get().restate(team(entry), entry.to());
                } else {
                    var holding = new Holding(caseFile, person(entry), team(entry), entry.from(), entry.to());
                    em.persist(holding);
                    all.add(holding);
                }
            }
            joinTeam(caseFile, all);
        }

        private void keepWaiting(Map<String, List<HoldingEntry>> byDigest) {
            var waiting = known.waiting(em, byDigest.keySet()).stream()
                    .collect(groupingBy(WaitingHolding::getIdentityDigest));
            byDigest.forEach((digest, entries) ->
                    entries.forEach(entry -> waiting.getOrDefault(digest, List.of()).stream()
                            .filter(each -> isSame(entry, each.getPerson(), each.getFrom()))
                            .findFirst()
                            .ifPresentOrElse(
                                    each -> each.restate(team(entry), entry.to()), () -> keep(digest, entry))));
        }

        private void keep(String digest, HoldingEntry entry) {
            var organisation = em.getReference(Organisation.class, user.organisation());
            var holding =
                    new WaitingHolding(organisation, digest, person(entry), team(entry), entry.from(), entry.to());
            em.persist(holding);
            known.add(holding);
        }

        private boolean isSame(HoldingEntry entry, Person person, LocalDate from) {
            return people.get(entry.worker()).equals(person.getId())
                    && entry.from().equals(from);
        }

        private Person person(HoldingEntry entry) {
            return em.getReference(Person.class, people.get(entry.worker()));
        }

        private Team team(HoldingEntry entry) {
            return em.getReference(Team.class, teams.get(entry.team()));
        }
    }

    /** To the team that holds it last. */
    private static void joinTeam(CaseFile caseFile, List<Holding> holdings) {
        var latest = holdings.get(0);
        for (var holding : holdings) {
            latest = holding.isLaterThan(latest) ? holding : latest;
        }
        caseFile.holdIn(latest.getTeam());
    }

    private Map<String, Long> teamIds() {
        var ids = new HashMap<String, Long>();
        ids("select t.name, t.id from Team t where t.organisation.id = :organisation")
                .forEach((name, id) -> ids.put(CaseEntry.plainTeam(name), id));
        return ids;
    }

    private Map<String, Long> ids(String query) {
        var ids = new HashMap<String, Long>();
        em.createQuery(query, Object[].class)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .forEach(row -> ids.put((String) row[0], (Long) row[1]));
        return ids;
    }
}
