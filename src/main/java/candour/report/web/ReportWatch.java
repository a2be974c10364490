package candour.report.web;

import candour.report.ReportRow;
import candour.report.ReportSearch;
import candour.shared.web.Messages;
import candour.work.JobProgress;
import candour.work.JobSearch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The report that was ordered on this page, or before and is not ready yet: how far it is, and then where it is. */
@Named
@ViewScoped
public class ReportWatch implements Serializable {

    @Inject
    private ReportSearch search;

    @Inject
    private JobSearch jobs;

    @Inject
    private Messages words;

    private ReportRow report;
    private JobProgress progress;

    void watch(ReportRow row) {
        progress = jobs.progress(row.job());
        report = progress.isOver() ? search.row(row.id()) : row;
    }

    public void refresh() {
        if (report != null) {
            watch(report);
        }
    }

    /** Null while nothing was ordered. */
    public ReportRow getReport() {
        return report;
    }

    public boolean isRunning() {
        return report != null && !progress.isOver();
    }

    public boolean isMade() {
        return report != null && report.isFinished();
    }

    public long getDone() {
        return progress.done();
    }

    public long getTotal() {
        return progress.total();
    }

    /** How far it is, in a sentence. */
    public String getText() {
        if (report.isFailed()) {
            return words.text("report.text.failed", report.why());
        }
        if (report.isFinished()) {
            return words.text("report.text.ready");
        }
        return words.text(progress.step() == null ? "report.step.waiting" : progress.step());
    }
}
