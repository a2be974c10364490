package candour.casefile;

import static candour.access.Permission.IMPORT_CASES;
import static java.util.stream.Collectors.groupingBy;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.FieldChange;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What {@link Holdings#bring} would do with a list of who held which case, told before it is done. */
@Reads
public class HoldingChanges {

    private static final String HELD = """
            select new candour.casefile.HoldingChanges$Span(h.caseFile.id, p.reference, t.name, h.from, h.to)
            from Holding h join h.person p left join h.team t where h.caseFile.id in :cases""";

    private static final String HOLDING_OPEN_CASES = """
            select h.id, c.id, c.pseudonym, p.reference, c.identityDigest, h.from, t.name
            from Holding h join h.caseFile c join h.person p left join h.team t
            where c.organisation.id = :organisation and c.closedOn is null and h.to is null and h.from <= :on
            order by c.pseudonym, p.reference""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseKeys caseKeys;

    /**
     * How many times are new, how many end or belong to a team otherwise than known, what that does to cases, and who holds
     * an open case that the list speaks for and is not in it.
     */
    public record Compared(int fresh, int changed, List<CaseComparison> cases, List<MissingHolding> missing) {}

    /** A time that somebody held a case, as far as it matters here; team and end may be null. */
    record Span(Long caseFile, String worker, String team, LocalDate from, LocalDate to) {

        LocalDate end() {
            return to == null ? LocalDate.MAX : to;
        }

        boolean isOf(String someone, LocalDate since) {
            return worker.equals(someone) && from.equals(since);
        }
    }

    /** As of {@code on}; of a case in {@code unused}, which fills up as entries are read, nobody is missing. */
    @Requires(IMPORT_CASES)
    public Compared compare(Entries<HoldingEntry> entries, Set<CouncilIdentifier> unused, LocalDate on) {
        var comparing = new Comparing();
        entries.inChunks(CaseFiles.CHUNK, comparing::chunk);
        unused.forEach(each -> comparing.named.leaveOpen(comparing.digest(each)));
        return new Compared(
                comparing.fresh,
                comparing.changed,
                comparing.courses.values().stream()
                        .map(Course::compared)
                        .filter(each -> !each.changes().isEmpty())
                        .toList(),
                missing(comparing.named, on));
    }

    private List<MissingHolding> missing(NamedHoldings named, LocalDate on) {
        return em
                .createQuery(HOLDING_OPEN_CASES, Object[].class)
                .setParameter("organisation", user.organisation())
                .setParameter("on", on)
                .getResultList()
                .stream()
                .filter(row -> named.misses(
                        (String) row[4],
                        (String) row[3],
                        (LocalDate) row[5],
                        row[6] == null ? null : CaseEntry.plainTeam((String) row[6])))
                .map(row -> new MissingHolding((Long) row[0], (Long) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** Who held one case, as known first and as the list goes on. */
    private static final class Course {

        private static final Comparator<Span> LAST =
                Comparator.comparing(Span::end).thenComparing(Span::from);

        private final CaseFile caseFile;
        private final String teamBefore;
        private final Optional<Span> before;
        private final List<Span> spans;
        private final int known;
        private final List<FieldChange> corrected = new ArrayList<>();

        Course(CaseFile caseFile, List<Span> known) {
            this.caseFile = caseFile;
            this.teamBefore =
                    caseFile.getTeam() == null ? null : caseFile.getTeam().getName();
            this.spans = new ArrayList<>(known);
            this.known = known.size();
            this.before = spans.stream().max(LAST);
        }

        CaseComparison compared() {
            var after = spans.stream().max(LAST);
            var changes = Stream.of(
                            FieldChange.text(
                                    "casefile.column.person",
                                    before.map(Span::worker).orElse(null),
                                    after.map(Span::worker).orElse(null)),
                            FieldChange.text(
                                    "casefile.field.team",
                                    teamBefore,
                                    after.map(Span::team).orElse(teamBefore)))
                    .flatMap(Optional::stream)
                    .toList();
            return new CaseComparison(
                    caseFile.getId(), caseFile.getPseudonym(), changes.isEmpty() ? earlier() : changes);
        }

        /** What changes of earlier times only. */
        private List<FieldChange> earlier() {
            var more = FieldChange.text("casefile.field.holdings", String.valueOf(known), String.valueOf(spans.size()));
            return more.isEmpty() ? corrected : List.of(more.get());
        }

        /** Of a known time something else is told now. */
        void correct(Span before, Span now) {
            FieldChange.day("casefile.field.heldTo", before.to(), now.to())
                    .or(() -> FieldChange.text("casefile.field.heldIn", before.team(), now.team()))
                    .ifPresent(corrected::add);
        }
    }

    /** One call of {@link #compare}. */
    private final class Comparing {

        private final Keys keys = caseKeys.keys();
        private final KnownCases known = new KnownCases(em, user.organisation());
        private final Map<String, String> teams = known.teamNames(em, user.organisation());
        private final Map<String, Course> courses = new LinkedHashMap<>();
        private final NamedHoldings named = new NamedHoldings();
        private int fresh;
        private int changed;

        void chunk(List<HoldingEntry> chunk) {
            var byDigest = chunk.stream().collect(groupingBy(entry -> digest(entry.identifier())));
            byDigest.forEach((digest, entries) -> entries.forEach(entry -> named.name(digest, entry)));
            begin(byDigest.keySet().stream()
                    .filter(digest -> !courses.containsKey(digest))
                    .toList());
            var waiting = known.waiting(em, byDigest.keySet()).stream()
                    .collect(groupingBy(WaitingHolding::getIdentityDigest));
            byDigest.forEach((digest, entries) -> {
                var course = courses.get(digest);
                var without = waiting.getOrDefault(digest, List.of());
                entries.forEach(entry -> count(entry, course == null ? spans(without) : course.spans, course));
            });
        }

        private String digest(CouncilIdentifier identifier) {
            return HexFormat.of().formatHex(keys.digest(identifier));
        }

        private void begin(List<String> digests) {
            var cases = known.cases(em, digests);
            var held = cases.isEmpty()
                    ? Map.<Long, List<Span>>of()
                    : em
                            .createQuery(HELD, Span.class)
                            .setParameter(
                                    "cases",
                                    cases.values().stream().map(CaseFile::getId).toList())
                            .getResultList()
                            .stream()
                            .collect(groupingBy(Span::caseFile));
            cases.forEach((digest, caseFile) -> {
                em.detach(caseFile);
                courses.put(digest, new Course(caseFile, held.getOrDefault(caseFile.getId(), List.of())));
            });
        }

        private void count(HoldingEntry entry, List<Span> spans, Course course) {
            var now = new Span(null, entry.worker(), teams.get(entry.team()), entry.from(), entry.to());
            var same = spans.stream()
                    .filter(span -> span.isOf(entry.worker(), entry.from()))
                    .findFirst();
            fresh += same.isEmpty() ? 1 : 0;
            boolean corrected = same.isPresent() && !says(same.get(), now);
            changed += corrected ? 1 : 0;
            if (course != null) {
                if (corrected) {
                    course.correct(same.get(), now);
                }
                same.ifPresent(spans::remove);
                spans.add(now);
            }
        }

        private boolean says(Span one, Span other) {
            return one.end().equals(other.end()) && String.valueOf(one.team()).equals(String.valueOf(other.team()));
        }

        private List<Span> spans(List<WaitingHolding> waiting) {
            return waiting.stream()
                    .map(each -> new Span(
                            null,
                            each.getPerson().getReference(),
                            each.getTeam() == null ? null : each.getTeam().getName(),
                            each.getFrom(),
                            each.getTo()))
                    .toList();
        }
    }
}
