package candour.improvement;

import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.access.Permission.READ_FINDING;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.audit.AnswerMarks;
import candour.audit.Audit;
import candour.audit.CaseAuditSearch;
import candour.audit.Response;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Page;
import candour.shared.Reads;
import candour.template.Edition;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Question;
import candour.template.EditionDocuments;
import candour.template.RaisedFinding;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;

/** Findings: what the own answers raise, for the assessor; what submitted audits found, for who may read that. */
@Reads
public class FindingSearch {

    private static final String OWN_AUDIT = """
            select a from Audit a where a.id = :audit and a.organisation.id = :organisation
                and (:everything = true or a.team.id in :teams) and exists (
                select s from Assessment s
                where s.audit = a and s.person.id = :me and s.kind in (
                    candour.audit.AssessmentKind.LEAD, candour.audit.AssessmentKind.PRACTICE))""";

    private static final String ANSWERS = """
            select distinct r from Response r left join fetch r.notes
            where r.assessment.audit = :audit and r.assessment.kind in (
                candour.audit.AssessmentKind.LEAD, candour.audit.AssessmentKind.PRACTICE)""";

    /** Of {@code f}: as the audit was submitted with it, until what was answered to replies is final. */
    static final String SHOWN_TITLE = """
            case when f.outcome.kind is not null and f.audit.finalAt is null then f.outcome.submittedTitle
                else f.title end""";

    private static final String ROWS = """
            select new candour.improvement.FindingRow(
                f.id, f.kind,\s""" + SHOWN_TITLE + """
                , f.status, t.name, f.origin.question, f.submittedAt,
                (select count(x) from CorrectiveAction x where x.finding = f))
            from Finding f left join f.team t where\s""";

    /**
     * Whom a concern is about does not find what was made of it, a finding that the query calls {@code %1$s}. Asked only of
     * those that come from a concern: few do, and H2 would look for one of each.
     */
    static final String NOT_ABOUT = """
            (%1$s.concern is null or not exists (
                select k.id from Concern k where k.id = %1$s.concern.id and k.about.id = :me))""";

    static final String NOT_ABOUT_ME = " and " + NOT_ABOUT.formatted("f");

    private static final String IN_SCOPE =
            "f.organisation.id = :organisation and (:everything = true or f.team.id in :teams)"
                    + " and (f.concern is not null or f.audit.caseFile.id not in " + CaseAuditSearch.TO_JUDGE + ")"
                    + NOT_ABOUT_ME;

    /** Strengths first, as their names happen to sort: good practice, immediate concern, major and so on. The index has it so. */
    private static final String STRENGTHS_FIRST =
            " order by f.organisation.id, f.status, f.kind, f.submittedAt desc, f.id desc";

    private static final String BY_NUMBER = " order by f.organisation.id desc, f.id";

    private static final String WITH_DETAILS = """
            select f from Finding f
                join fetch f.audit a join fetch a.caseFile join fetch a.edition
                left join fetch f.team left join fetch f.mergedInto
            where f.id = :id and f.submittedAt is not null and\s""" + IN_SCOPE;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private EditionDocuments editions;

    /** What the answers of the own audit raise now, strengths first; none once it is submitted. */
    @Requires(CONDUCT_AUDIT)
    public List<Proposal> proposals(long audit) {
        var own = ownAudit(audit, LockModeType.NONE);
        return own.isOpen() ? proposalsOf(own).list() : List.of();
    }

    /** @throws NotFound also once the answers raise it no more */
    @Requires(CONDUCT_AUDIT)
    public Proposal proposal(long audit, Origin origin) {
        return proposals(audit).stream()
                .filter(each -> each.origin().equals(origin))
                .findFirst()
                .orElseThrow(() -> new NotFound("Finding", null));
    }

    @Requires(READ_FINDING)
    public List<FindingRow> rows(FindingFilter filter, Page page) {
        var query = em.createQuery(ROWS + where(filter) + STRENGTHS_FIRST, FindingRow.class);
        return page.of(bound(query, filter)).getResultList();
    }

    /** By number. */
    @Requires(READ_FINDING)
    public List<FindingRow> rowsAfter(FindingFilter filter, After after) {
        var query = em.createQuery(ROWS + where(filter) + " and f.id > :after" + BY_NUMBER, FindingRow.class);
        return after.of(bound(query, filter)).getResultList();
    }

    @Requires(READ_FINDING)
    public long count(FindingFilter filter) {
        var lines = em.createQuery("select f.id from Finding f where " + where(filter), Long.class);
        return Page.count(bound(lines, filter));
    }

    /** The finding with its audit, case and edition. */
    @Requires(READ_FINDING)
    @Opens("Finding")
    public Finding withDetails(long id) {
        return scoped(em.createQuery(WITH_DETAILS, Finding.class)).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Finding", id));
    }

    /** What a finding rests on: its own question, and those of findings that were merged into it. */
    @Requires(READ_FINDING)
    public List<Standard> standards(long id) {
        return scoped(em.createQuery(
                        "select f.origin.question, f.audit.edition.id, r from Finding f"
                                + " left join Response r on r.questionCode = f.origin.question"
                                + " and r.assessment.audit = f.audit"
                                + " and r.assessment.kind = candour.audit.AssessmentKind.LEAD"
                                + " where (f.id = :id or f.mergedInto.id = :id) and f.concern is null"
                                + " and f.submittedAt is not null and " + IN_SCOPE
                                + " order by f.id",
                        Object[].class))
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> standard(edition((Long) row[1]).question((String) row[0]), (Response) row[2]))
                .toList();
    }

    private EditionDocument edition(Long id) {
        return editions.of(id, () -> em.find(Edition.class, id));
    }

    private static Standard standard(Question question, Response answer) {
        return new Standard(
                question.code(), question.text(), answer == null ? AnswerMarks.NONE : AnswerMarks.of(answer));
    }

    /** @throws NotFound also for an audit that somebody else assesses */
    Audit ownAudit(long audit, LockModeType lock) {
        return user
                .own(CONDUCT_AUDIT)
                .bindTo(em.createQuery(OWN_AUDIT, Audit.class))
                .setParameter("audit", audit)
                .setParameter("me", user.person())
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", audit));
    }

    Proposals proposalsOf(Audit audit) {
        var edition = editions.of(audit.getEdition());
        var responses = em.createQuery(ANSWERS, Response.class).setParameter("audit", audit).getResultList().stream()
                .collect(Collectors.toMap(Response::getQuestionCode, response -> response));
        var raised = edition
                .raisedBy(responses.values().stream().map(Response::toAnswer).toList())
                .stream()
                .map(finding -> raised(finding, responses.get(finding.question()), edition))
                .toList();
        var decided = em.createQuery(
                        "select f from Finding f where f.audit = :audit and f.concern is null order by f.id",
                        Finding.class)
                .setParameter("audit", audit)
                .getResultList();
        return new Proposals(audit, raised, decided);
    }

    private static Raised raised(RaisedFinding finding, Response response, EditionDocument edition) {
        return Raised.of(finding, response.getComment(), AnswerMarks.of(response), edition);
    }

    /** Only of submitted audits; not of one whose case is judged anew, though each stays readable by its number. */
    private static String where(FindingFilter filter) {
        return "f.status = :status and f.submittedAt is not null"
                + " and (f.concern is not null or f.audit.status <> candour.audit.AuditStatus.REOPENED) and " + IN_SCOPE
                + (filter.kind() == null ? "" : " and f.kind = :kind")
                + (filter.team() == null ? "" : " and f.team.id = :team")
                + (filter.withoutAction()
                        ? " and f.kind <> candour.template.FindingKind.GOOD_PRACTICE"
                                + " and (f.kind = candour.template.FindingKind.IMMEDIATE_CONCERN or f.audit.status in ("
                                + "candour.audit.AuditStatus.FINAL, candour.audit.AuditStatus.CLOSED))"
                                + " and not exists (select x from CorrectiveAction x where x.finding = f)"
                        : "");
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, FindingFilter filter) {
        query.setParameter("status", filter.status());
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.team() != null) {
            query.setParameter("team", filter.team());
        }
        return scoped(query);
    }

    private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
        return user.scope(READ_FINDING).bindTo(query).setParameter("me", user.person());
    }
}
