package candour.casefile;

import static candour.access.Permission.IMPORT_CASES;
import static candour.access.Permission.READ_CASES;
import static candour.access.Permission.SHOW_IDENTIFIER;
import static candour.access.Permission.USE_CANDOUR;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Page;
import candour.shared.Reads;
import candour.shared.TrailEvent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The caseload as lists, filters, audits and reports ask for it. */
@Reads
public class CaseFileSearch {

    private static final String ROW = """
            select new candour.casefile.CaseFileRow(
                c.id, c.pseudonym, c.caseType, t.name, c.openedOn, c.closedOn, c.ageBand, c.ageBandOn)
            from CaseFile c left join c.team t where\s""";
    private static final String WITHIN =
            "c.organisation.id = :organisation and (:everything = true or c.team.id in :teams)";
    /** Both orders as an index has them. */
    private static final String BY_NUMBER = " order by c.organisation.id desc, c.id";

    private static final String BY_PSEUDONYM = " order by c.organisation.id desc, c.pseudonym";

    private static final String FACTS = """
            select new candour.casefile.FactRow(f.id, f.kind, f.value, f.asOf, f.imported, f.version, i.id, i.doneAt,
                case when i.askedBy.id = :person then true else false end)
            from CaseFact f left join Import i on i.id = f.source where f.caseFile = :case""";
    private static final String CORRECTIONS = """
            select new candour.casefile.CorrectionRow(
                f.kind, x.before, x.value, x.reason, coalesce(p.name, p.reference), x.at)
            from FactCorrection x join x.fact f join x.by p where f.caseFile = :case order by x.id desc""";
    private static final String HOLDERS = """
            select new candour.casefile.HolderRow(coalesce(p.name, p.reference), p.jobTitle, t.name, h.from, h.to)
            from Holding h join h.person p left join h.team t where h.caseFile = :case order by h.from desc, h.id desc""";

    private static final int BATCH = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseAccess access;

    @Inject
    private CaseKeys caseKeys;

    @Inject
    private Event<TrailEvent> trail;

    @Requires(READ_CASES)
    public List<CaseFileRow> rows(CaseListFilter filter, Page page) {
        var query = em.createQuery(ROW + where(filter) + BY_PSEUDONYM, CaseFileRow.class);
        return page.of(bound(query, filter)).getResultList();
    }

    /** By number. */
    @Requires(READ_CASES)
    public List<CaseFileRow> rowsAfter(CaseListFilter filter, After after) {
        var query = em.createQuery(ROW + where(filter) + " and c.id > :after" + BY_NUMBER, CaseFileRow.class);
        return after.of(bound(query, filter)).getResultList();
    }

    @Requires(READ_CASES)
    public long count(CaseListFilter filter) {
        var lines = em.createQuery("select c.id from CaseFile c where " + where(filter), Long.class);
        return Page.count(bound(lines, filter));
    }

    /**
     * All that the filter shows, in the order of the list, one by one for a file. The trail keeps how many; {@code form}
     * says what file it is, such as CSV.
     */
    @Requires(READ_CASES)
    public void each(CaseListFilter filter, String form, Consumer<CaseFileRow> sink) {
        var after = "";
        int count = 0;
        for (List<CaseFileRow> batch = List.of(); count == 0 || batch.size() == BATCH; ) {
            var query =
                    em.createQuery(ROW + where(filter) + " and c.pseudonym > :after" + BY_PSEUDONYM, CaseFileRow.class);
            batch = bound(query, filter)
                    .setParameter("after", after)
                    .setMaxResults(BATCH)
                    .getResultList();
            batch.forEach(sink);
            count += batch.size();
            if (batch.isEmpty()) {
                break;
            }
            after = batch.get(batch.size() - 1).pseudonym();
        }
        trail.fire(new TrailEvent("casefile.trail.exported", "Organisation", user.organisation(), form, count));
    }

    /**
     * The case with a council's own number, for those who may know the numbers of its team's cases. What is typed is
     * digested and nowhere kept; the trail has that somebody looked, and for which case.
     */
    @Requires(SHOW_IDENTIFIER)
    public Optional<Long> withNumber(String typed) {
        unless(typed != null && !typed.isBlank(), "casefile.rule.noNumber");
        var digest = HexFormat.of().formatHex(caseKeys.keys().digest(new CouncilIdentifier(typed)));
        var found = user
                .scope(SHOW_IDENTIFIER, READ_CASES)
                .bindTo(em.createQuery(
                        "select c.id from CaseFile c where " + WITHIN + " and c.identityDigest = :digest", Long.class))
                .setParameter("digest", digest)
                .getResultList()
                .stream()
                .findFirst();
        trail.fire(new TrailEvent(
                TrailEvent.Kind.OPENED, "casefile.trail.numberLooked", "CaseFile", found.orElse(null), null));
        return found;
    }

    /** @throws NotFound also where the case is out of the asker's scope */
    @Requires(READ_CASES)
    @Opens("CaseFile")
    public CaseDetails one(Long id) {
        var found = user
                .scope(READ_CASES)
                .bindTo(em.createQuery(ROW + WITHIN + " and c.id = :id", CaseFileRow.class))
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseFile", id));
        var caseFile = em.find(CaseFile.class, id);
        return new CaseDetails(
                found,
                factsOf(caseFile),
                em.createQuery(CORRECTIONS, CorrectionRow.class)
                        .setParameter("case", caseFile)
                        .getResultList(),
                em.createQuery(HOLDERS, HolderRow.class)
                        .setParameter("case", caseFile)
                        .getResultList());
    }

    /** The facts of a case that the asker may read or has to audit. */
    @Requires(USE_CANDOUR)
    @Opens("CaseFile")
    public FactSheet facts(Long id) {
        return factsOf(access.readable(em, id));
    }

    /** One of them, as whoever puts it right has seen it. */
    @Requires(USE_CANDOUR)
    @Opens("CaseFile")
    public FactRow fact(Long id, Long fact) {
        return factsOf(access.readable(em, id)).rows().stream()
                .filter(row -> row.id().equals(fact))
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseFact", fact));
    }

    /** Tells an identifier for which there is a case from one for which there is none; for imports. */
    @Requires(IMPORT_CASES)
    public Predicate<CouncilIdentifier> known() {
        var keys = caseKeys.keys();
        var digests = new HashSet<>(em.createQuery(
                        "select c.identityDigest from CaseFile c where c.organisation.id = :organisation", String.class)
                .setParameter("organisation", user.organisation())
                .getResultList());
        return identifier -> digests.contains(HexFormat.of().formatHex(keys.digest(identifier)));
    }

    private FactSheet factsOf(CaseFile caseFile) {
        var rows = em
                .createQuery(FACTS, FactRow.class)
                .setParameter("case", caseFile)
                .setParameter("person", user.person())
                .getResultList()
                .stream()
                .map(row -> row.withOwnSource(user.may(IMPORT_CASES)))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        return new FactSheet(rows, access.isCorrectable(caseFile), access.isIdentifiable(caseFile));
    }

    private static String where(CaseListFilter filter) {
        return WITHIN
                + (filter.team() == null ? "" : " and c.team.id = :team")
                + (filter.type() == null ? "" : " and c.caseType = :type")
                + (filter.status() == null
                        ? ""
                        : " and c.closedOn is " + (filter.status() == CaseStatus.OPEN ? "null" : "not null"))
                + (filter.named() == null ? "" : " and c.pseudonym like :named");
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, CaseListFilter filter) {
        user.scope(READ_CASES).bindTo(query);
        bind(query, "team", filter.team());
        bind(query, "type", filter.type());
        bind(query, "named", filter.named() == null ? null : filter.pattern());
        return query;
    }

    private static void bind(TypedQuery<?> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
