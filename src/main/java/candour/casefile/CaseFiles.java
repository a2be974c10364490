package candour.casefile;

import static candour.access.Permission.IMPORT_CASES;
import static java.util.stream.Collectors.groupingBy;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Organisation;
import candour.organisation.Team;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Brings the caseload up to date: the same identifier is the same case. As many cases as there may be, all of it is
 * one transaction, written in chunks and let go of in between. What the caller has loaded before is detached after.
 */
@UseCases
public class CaseFiles {

    static final int CHUNK = 500;

    private static final String FACTS = "select f from CaseFact f where f.caseFile in :cases";

    private static final String MISSING =
            "select c from CaseFile c where c.organisation.id = :organisation and c.id in :ids";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseKeys caseKeys;

    @Inject
    private Event<TrailEvent> trail;

    /**
     * Makes or updates a case of each entry; {@code progress} hears how many are done. Returns how many there were.
     * {@code source} is the number of the import that they are from; null for none.
     */
    @Requires(IMPORT_CASES)
    public int bring(Entries<CaseEntry> entries, Long source, IntConsumer progress) {
        var bringing = new Bringing(source);
        entries.inChunks(CHUNK, chunk -> progress.accept(bringing.chunk(chunk)));
        trail.fire(new TrailEvent("casefile.trail.casesBrought", "Organisation", user.organisation(), bringing.done));
        return bringing.done;
    }

    /**
     * Closes cases, by their ids, that a file of the whole caseload names no longer, as of {@code on}; one of which
     * something later is known stays as it is. Returns how many were closed.
     */
    @Requires(IMPORT_CASES)
    public int closeMissing(List<Long> ids, LocalDate on) {
        var closed = new AtomicInteger();
        Entries.of(ids).inChunks(CHUNK, chunk -> {
            em.createQuery(MISSING, CaseFile.class)
                    .setParameter("organisation", user.organisation())
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(each -> closed.addAndGet(each.closeAsMissing(on) ? 1 : 0));
            em.flush();
            em.clear();
        });
        trail.fire(
                new TrailEvent("casefile.trail.missingClosed", "Organisation", user.organisation(), closed.get(), on));
        return closed.get();
    }

    /** One call of {@link #bring}: what it must know of all cases while it goes through them. */
    private final class Bringing {

        private final Keys keys = caseKeys.keys();
        private final IdentifierCipher cipher = new IdentifierCipher(keys);
        private final Map<String, Long> teams = teamIds();
        private final KnownCases known = new KnownCases(em, user.organisation());
        private final Long source;
        private int done;

        Bringing(Long source) {
            this.source = source;
        }

        int chunk(List<CaseEntry> chunk) {
            var digests = chunk.stream()
                    .map(entry -> HexFormat.of().formatHex(keys.digest(entry.identifier())))
                    .toList();
            var cases = known.cases(em, digests);
            var facts = cases.isEmpty()
                    ? Map.<Long, List<CaseFact>>of()
                    : em
                            .createQuery(FACTS, CaseFact.class)
                            .setParameter("cases", cases.values())
                            .getResultList()
                            .stream()
                            .collect(groupingBy(fact -> fact.getCaseFile().getId()));
            for (int i = 0; i < chunk.size(); i++) {
                bringOne(chunk.get(i), digests.get(i), cases, facts);
            }
            joinWaiting(digests, cases);
            em.flush();
            em.clear();
            return done += chunk.size();
        }

        private void bringOne(
                CaseEntry entry, String digest, Map<String, CaseFile> cases, Map<Long, List<CaseFact>> facts) {
            var there = cases.get(digest);
            var caseFile = there == null ? made(entry, digest) : there;
            caseFile.update(entry);
            if (entry.team() != null && teams.containsKey(entry.team())) {
                caseFile.holdIn(em.getReference(Team.class, teams.get(entry.team())));
            }
            if (there == null) {
                em.persist(caseFile);
                known.add(caseFile);
                cases.put(digest, caseFile);
            }
            CaseFact.restated(caseFile, facts.getOrDefault(caseFile.getId(), List.of()), entry.facts(), source).stream()
                    .filter(fact -> fact.getId() == null)
                    .forEach(em::persist);
        }

        /** Not persisted yet: what is set after that is written a second time. */
        private CaseFile made(CaseEntry entry, String digest) {
            var bytes = HexFormat.of().parseHex(digest);
            var organisation = em.getReference(Organisation.class, user.organisation());
            return new CaseFile(
                    organisation, digest, known.free(bytes), cipher.encrypt(entry.identifier(), bytes), entry);
        }

        /** Holdings that were there before their case. */
        private void joinWaiting(List<String> digests, Map<String, CaseFile> cases) {
            var latest = new HashMap<CaseFile, Holding>();
            known.waiting(em, digests).forEach(waiting -> {
                var caseFile = cases.get(waiting.getIdentityDigest());
                var holding = waiting.of(caseFile);
                em.persist(holding);
                em.remove(waiting);
                known.noLongerWaiting(waiting);
                latest.merge(caseFile, holding, (one, other) -> other.isLaterThan(one) ? other : one);
            });
            latest.forEach((caseFile, holding) -> caseFile.holdIn(holding.getTeam()));
        }
    }

    private Map<String, Long> teamIds() {
        var ids = new HashMap<String, Long>();
        em.createQuery("select t from Team t where t.organisation.id = :organisation", Team.class)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .forEach(team -> ids.put(CaseEntry.plainTeam(team.getName()), team.getId()));
        return ids;
    }
}
