package candour.casefile;

import static candour.access.Permission.IMPORT_CASES;
import static java.util.stream.Collectors.groupingBy;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What {@link CaseFiles#bring} would do with a caseload, told before it is done: by the same verbs, on copies that are
 * let go of and never written.
 */
@Reads
public class CaseChanges {

    private static final String FACTS = "select f from CaseFact f where f.caseFile.id in :cases";

    /** Open cases of which nothing is known that is later than the file. */
    private static final String OPEN = """
            select c.identityDigest, c.id, c.pseudonym from CaseFile c
            where c.organisation.id = :organisation and c.closedOn is null and c.caseType in :types
                and c.asOf <= :on and (c.openedOn is null or c.openedOn <= :on) order by c.pseudonym""";

    private static final String KNOWN = """
            select new candour.casefile.KnownCaseload(count(c), max(c.asOf)) from CaseFile c
            where c.organisation.id = :organisation and c.caseType in :types""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseKeys caseKeys;

    /** Tells of each entry, in their order. */
    @Requires(IMPORT_CASES)
    public void compare(Entries<CaseEntry> entries, Consumer<CaseComparison> told) {
        var comparing = new Comparing();
        entries.inChunks(CaseFiles.CHUNK, chunk -> comparing.chunk(chunk, told));
    }

    /** The open cases of these types that a file of the whole caseload, as of {@code on}, does not name. */
    @Requires(IMPORT_CASES)
    public List<CaseComparison> missing(Set<CaseType> types, Collection<CouncilIdentifier> named, LocalDate on) {
        if (types.isEmpty()) {
            return List.of();
        }
        var keys = caseKeys.keys();
        var digests = new HashSet<String>();
        named.forEach(identifier -> digests.add(HexFormat.of().formatHex(keys.digest(identifier))));
        return em
                .createQuery(OPEN, Object[].class)
                .setParameter("organisation", user.organisation())
                .setParameter("types", types)
                .setParameter("on", on)
                .getResultList()
                .stream()
                .filter(row -> !digests.contains((String) row[0]))
                .map(row -> new CaseComparison((Long) row[1], (String) row[2], List.of()))
                .toList();
    }

    /** What is known of cases of these types, open or closed. */
    @Requires(IMPORT_CASES)
    public KnownCaseload known(Set<CaseType> types) {
        return types.isEmpty()
                ? new KnownCaseload(0, null)
                : em.createQuery(KNOWN, KnownCaseload.class)
                        .setParameter("organisation", user.organisation())
                        .setParameter("types", types)
                        .getSingleResult();
    }

    /** One call of {@link #compare}. */
    private final class Comparing {

        private final Keys keys = caseKeys.keys();
        private final KnownCases known = new KnownCases(em, user.organisation());
        private final Map<String, String> teams = known.teamNames(em, user.organisation());

        void chunk(List<CaseEntry> chunk, Consumer<CaseComparison> told) {
            var digests = chunk.stream()
                    .map(entry -> HexFormat.of().formatHex(keys.digest(entry.identifier())))
                    .toList();
            var cases = known.cases(em, digests);
            var facts = facts(cases.values());
            cases.values().forEach(em::detach);
            facts.values().forEach(each -> each.forEach(em::detach));
            for (int i = 0; i < chunk.size(); i++) {
                var caseFile = cases.get(digests.get(i));
                told.accept(
                        caseFile == null
                                ? CaseComparison.ofNew()
                                : compared(caseFile, facts.getOrDefault(caseFile.getId(), List.of()), chunk.get(i)));
            }
        }

        private CaseComparison compared(CaseFile caseFile, List<CaseFact> facts, CaseEntry entry) {
            var team = caseFile.getTeam() == null ? null : caseFile.getTeam().getName();
            var before = CaseState.of(caseFile, team, facts);
            caseFile.update(entry);
            var after = CaseState.of(
                    caseFile,
                    entry.team() == null ? team : teams.getOrDefault(entry.team(), team),
                    CaseFact.restated(caseFile, facts, entry.facts(), null));
            return new CaseComparison(caseFile.getId(), caseFile.getPseudonym(), before.changesTo(after));
        }

        private Map<Long, List<CaseFact>> facts(Collection<CaseFile> cases) {
            return cases.isEmpty()
                    ? Map.of()
                    : em
                            .createQuery(FACTS, CaseFact.class)
                            .setParameter(
                                    "cases", cases.stream().map(CaseFile::getId).toList())
                            .getResultList()
                            .stream()
                            .collect(groupingBy(fact -> fact.getCaseFile().getId()));
        }
    }
}
