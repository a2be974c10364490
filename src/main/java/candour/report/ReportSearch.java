package candour.report;

import static candour.access.Permission.ORDER_REPORT;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Page;
import candour.shared.Reads;
import candour.work.JobStatus;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports within the asker's scope: those about services that lie wholly in it; with all of it, every one. */
@Reads
public class ReportSearch {

    private static final String IN_SCOPE = "r.organisation.id = :organisation and " + Reports.WHOLE_SERVICE;

    private static final String ROWS = """
            select new candour.report.ReportRow(r.id, s.name, r.periodFrom, r.periodTo, coalesce(p.name, p.reference),
                r.requestedAt, r.finishedAt, case when r.html is null then false else true end, j.id, j.status, j.failureSaid)
            from Report r join r.requestedBy p join r.job j left join r.service s where\s""" + IN_SCOPE;

    private static final Map<ReportFormat, String> FILES = Map.of(
            ReportFormat.XLSX, file(ReportFormat.XLSX, "r.xlsx"),
            ReportFormat.PDF, file(ReportFormat.PDF, "r.pdf"),
            ReportFormat.HTML, file(ReportFormat.HTML, "r.html"),
            ReportFormat.ACCESSIBLE_PDF, file(ReportFormat.ACCESSIBLE_PDF, "r.accessiblePdf"));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The newest first. */
    @Requires(ORDER_REPORT)
    public List<ReportRow> rows(Page page) {
        return page.of(scoped(ROWS + " order by r.id desc", ReportRow.class)).getResultList();
    }

    /** By number. */
    @Requires(ORDER_REPORT)
    public List<ReportRow> rowsAfter(After after) {
        return after.of(scoped(ROWS + " and r.id > :after order by r.id", ReportRow.class))
                .getResultList();
    }

    @Requires(ORDER_REPORT)
    public long count() {
        return scoped("select count(r) from Report r left join r.service s where " + IN_SCOPE, Long.class)
                .getSingleResult();
    }

    @Requires(ORDER_REPORT)
    public ReportRow row(long id) {
        return scoped(ROWS + " and r.id = :id", ReportRow.class).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Report", id));
    }

    /** The newest report of one's own that is still being made. */
    @Requires(ORDER_REPORT)
    public Optional<ReportRow> underWay() {
        return scoped(ROWS + " and p.id = :me and j.status in :underWay order by r.id desc", ReportRow.class)
                .setParameter("me", user.person())
                .setParameter("underWay", List.of(JobStatus.WAITING, JobStatus.RUNNING))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** @throws NotFound also while it is not finished, in a format it was not made in, and for one outside the own scope */
    @Requires(ORDER_REPORT)
    @Opens("Report")
    public ReportFile file(Long id, ReportFormat format) {
        return scoped(FILES.get(format), ReportFile.class).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Report", id));
    }

    @Requires(ORDER_REPORT)
    public boolean isAboutWholeCouncil() {
        return user.scope(ORDER_REPORT).everything();
    }

    /** What one may order a report about, by name; besides the whole council for who sees all of it. */
    @Requires(ORDER_REPORT)
    public List<UnitChoice> services() {
        return scoped(
                        "select new candour.organisation.OrganisationSearch$UnitChoice(s.id, s.name) from Service s"
                                + " where s.organisation.id = :organisation and " + Reports.WHOLE_SERVICE
                                + " order by s.name",
                        UnitChoice.class)
                .getResultList();
    }

    private static String file(ReportFormat format, String bytes) {
        return "select new candour.report.ReportFile(r.periodFrom, r.periodTo, candour.report.ReportFormat."
                + format.name() + ", " + bytes + ") from Report r left join r.service s where r.id = :id and " + bytes
                + " is not null and " + IN_SCOPE;
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> type) {
        return user.scope(ORDER_REPORT).bindTo(em.createQuery(query, type));
    }
}
