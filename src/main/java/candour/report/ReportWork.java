package candour.report;

import static candour.access.Permission.ORDER_REPORT;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.access.Scope;
import candour.report.excel.XlsxWriter;
import candour.report.figures.ReportFigures;
import candour.report.figures.ReportSubject;
import candour.report.html.AccessiblePdf;
import candour.report.html.HtmlWriter;
import candour.report.pdf.PdfWriter;
import candour.shared.NotFound;
import candour.shared.Sentence;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.work.Progress;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import org.hibernate.Session;

/** Makes a report that was ordered: reads, words and writes it, and keeps all of it or, when anything fails, nothing. */
@UseCases
class ReportWork {

    private static final int WORKBOOK = 70;
    private static final int DOCUMENT = 80;
    private static final int ACCESSIBLE = 85;
    private static final int KEEPING = 95;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private ReportFigures figures;

    @Inject
    private Event<TrailEvent> trail;

    private final Wording wording = Sentence::of;

    /** As the person who ordered it, with the scope of that moment. */
    @Requires(ORDER_REPORT)
    public void make(String command, Progress progress) {
        seeOneMoment();
        var report = ordered(command);
        var model = ImprovementReport.of(figures.of(subject(report), progress), wording);
        var files = files(model, progress);
        progress.at("report.step.keeping", KEEPING, ReportFigures.ALL);
        report.finish(model, files, clock.instant());
        trail.fire(new TrailEvent("report.trail.made", "Report", report.getId()));
    }

    /** No figure may know of an audit that another one, read a moment earlier, did not know of. */
    private void seeOneMoment() {
        em.unwrap(Session.class)
                .doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
    }

    private Report ordered(String command) {
        return em
                .createQuery("""
                        select r from Report r join fetch r.organisation left join fetch r.service
                        where r.command = :command and r.requestedBy.id = :me""", Report.class)
                .setParameter("command", command)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Report", null));
    }

    private ReportSubject subject(Report report) {
        var service = report.getService();
        return new ReportSubject(
                report.getOrganisation().getName(),
                service == null ? null : service.getName(),
                service == null ? user.scope(ORDER_REPORT) : scopeOf(service.getId()),
                report.getPeriod(),
                clock.instant());
    }

    /** The teams of the service as far as the asker's own scope goes. */
    private Scope scopeOf(Long service) {
        var own = user.scope(ORDER_REPORT);
        var teams = new HashSet<>(em.createQuery("select t.id from Team t where t.service.id = :service", Long.class)
                .setParameter("service", service)
                .getResultList());
        teams.removeIf(team -> !own.covers(team));
        return new Scope(own.organisation(), false, teams);
    }

    private Map<ReportFormat, byte[]> files(ReportModel model, Progress progress) {
        progress.at("report.step.workbook", WORKBOOK, ReportFigures.ALL);
        var workbook = written(out -> new XlsxWriter(wording).write(model, out));
        progress.at("report.step.document", DOCUMENT, ReportFigures.ALL);
        var document = written(out -> new PdfWriter(wording).write(model, out));
        progress.at("report.step.accessible", ACCESSIBLE, ReportFigures.ALL);
        var page = written(out -> new HtmlWriter(wording).write(model, out));
        var accessible = written(out -> AccessiblePdf.write(page, out));
        return Map.of(
                ReportFormat.XLSX, workbook,
                ReportFormat.PDF, document,
                ReportFormat.HTML, page,
                ReportFormat.ACCESSIBLE_PDF, accessible);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }
}
