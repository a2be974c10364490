package candour.report;

import static org.assertj.core.api.Assertions.assertThat;

import candour.report.FinishedYear.Year;
import candour.shared.Page;
import candour.support.Acting;
import candour.work.JobProgress;
import candour.work.JobSearch;
import candour.work.JobStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Orders reports as somebody, waits for them, and fetches what came of it. */
@ApplicationScoped
public class ReportOrders {

    private static final Page ALL = new Page(0, 200);

    @Inject
    private Acting acting;

    @Inject
    private Reports reports;

    @Inject
    private ReportSearch search;

    @Inject
    private JobSearch jobs;

    Long order(Year year, String who, String command, Long service) {
        return acting.as(year.user(who), () -> reports.order(command, year.from(), year.to(), service));
    }

    Long made(Year year, String who, Long service) {
        var report = order(year, who, FinishedYear.command(), service);
        assertThat(awaited(year, who, report))
                .extracting(JobProgress::status, JobProgress::failure)
                .containsExactly(JobStatus.DONE, null);
        return report;
    }

    JobProgress awaited(Year year, String who, Long report) {
        var job = acting.as(year.user(who), () -> search.row(report)).job();
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        var progress = acting.as(year.user(who), () -> jobs.progress(job));
        while (!progress.isOver() && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            progress = acting.as(year.user(who), () -> jobs.progress(job));
        }
        assertThat(progress.isOver()).as("still %s", progress).isTrue();
        return progress;
    }

    List<ReportRow> history(Year year, String who) {
        return acting.as(year.user(who), () -> search.rows(ALL));
    }

    ReportFile file(Year year, Long report, ReportFormat format) {
        return acting.as(year.user("DIRECTOR"), () -> search.file(report, format));
    }
}
