package candour.report;

import static candour.report.FinishedYear.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.report.FinishedYear.Year;
import candour.report.SqlOfReport.About;
import candour.shared.NotFound;
import candour.support.Acting;
import candour.work.Progress;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ReportsIT {

    @Inject
    private FinishedYear years;

    @Inject
    private SqlOfReport sql;

    @Inject
    private ReportOrders orders;

    @Inject
    private ReportRows rows;

    @Inject
    private Acting acting;

    @Inject
    private Reports reports;

    @Inject
    private ReportWork work;

    @Test
    void all_files_say_in_every_figure_what_the_database_says() {
        var year = years.year();
        assertSaysWhatTheDatabaseSays(year, null);
        assertSaysWhatTheDatabaseSays(year, year.council().services().get("Safeguarding"));
    }

    private static String leftOut(long cases) {
        return cases == 0 ? "No drawn case is" : cases == 1 ? "One drawn case is" : cases + " drawn cases are";
    }

    private void assertSaysWhatTheDatabaseSays(Year year, Long service) {
        var report = orders.made(year, "DIRECTOR", service);
        var about = new About(year, service);
        var counted = new CountedAgain(sql, about, years.today());
        var expected = counted.figures();
        var document = WrittenReport.document(
                orders.file(year, report, ReportFormat.PDF).bytes());
        var workbook = WrittenReport.workbook(
                orders.file(year, report, ReportFormat.XLSX).bytes());
        var written = WrittenReport.figures(workbook);
        var page = WrittenReport.figures(
                WrittenReport.page(orders.file(year, report, ReportFormat.HTML).bytes()));
        var accessible = WrittenReport.document(
                orders.file(year, report, ReportFormat.ACCESSIBLE_PDF).bytes());
        assertThat(written).hasSize(expected.size() + 1);
        for (int figure = 0; figure < expected.size(); figure++) {
            var name = workbook.getSheetName(figure + 2);
            assertThat(written.get(figure)).as(name).isEqualTo(WrittenReport.asInWorkbook(expected.get(figure)));
            WrittenReport.assertSays(document, name.substring(0, 3), expected.get(figure));
            WrittenReport.assertSays(accessible, name.substring(0, 3), expected.get(figure));
            assertThat(page.getOrDefault(name.substring(0, 3), List.of()))
                    .as(name)
                    .isEqualTo(WrittenReport.onPage(expected.get(figure)));
        }
        assertThat(document.replaceAll("\\s+", " "))
                .contains(counted.audits() + " audits were finished in this period. " + counted.drawnOnce()
                        + " cases were drawn")
                .contains(leftOut(counted.drawnOnce() - counted.audits()) + " left out because")
                .contains(
                        new CountedActions(sql, about, years.today()).others() == 0
                                ? "Corrective actions from these audits"
                                : "One more is open from audits outside the period");
        assertThat(document).contains("CLA 1 Child looked after and permanence", "SMALL 1 A small standard");
    }

    @Test
    void the_year_that_is_counted_has_something_of_everything() {
        var about = new About(years.year(), null);
        var figures = new CountedAgain(sql, about, years.today()).figures();
        assertThat(figures)
                .hasSize(19)
                .filteredOn(List::isEmpty)
                .hasSizeLessThan(2); // SMALL 1 has no rule for good practice
        assertThat(figures.get(0))
                .hasSize(3)
                .anySatisfy(
                        draw -> assertThat(((Cell.Count) draw.get(5)).value()).isPositive());
        assertThat(new CountedReplies(sql, about).figure())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(((Cell.Count) line.get(2)).value()).isPositive());
    }

    @Test
    void a_report_about_nothing_is_made_too_and_says_so() {
        var year = years.nothing();
        var report = orders.made(year, "DIRECTOR", null);
        assertThat(WrittenReport.document(
                        orders.file(year, report, ReportFormat.PDF).bytes()))
                .contains(
                        "No audit was finished in this period.",
                        "No corrective action has been raised from these audits.");
        var written = WrittenReport.figures(WrittenReport.workbook(
                orders.file(year, report, ReportFormat.XLSX).bytes()));
        assertThat(written.subList(0, written.size() - 1))
                .allSatisfy(figure -> assertThat(figure).isEmpty());
    }

    @Test
    void an_older_report_has_no_web_page_and_offers_none() {
        var year = years.nothing();
        var report = orders.made(year, "DIRECTOR", null);
        assertThat(orders.history(year, "DIRECTOR"))
                .extracting(ReportRow::accessible)
                .containsExactly(true);
        rows.makeOlder(report);
        assertThat(orders.history(year, "DIRECTOR"))
                .extracting(ReportRow::isFinished, ReportRow::accessible)
                .containsExactly(tuple(true, false));
        assertThat(orders.file(year, report, ReportFormat.PDF).bytes()).isNotEmpty();
        for (var format : List.of(ReportFormat.HTML, ReportFormat.ACCESSIBLE_PDF)) {
            assertThatThrownBy(() -> orders.file(year, report, format)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void every_step_is_told_and_none_goes_back() {
        var year = years.nothing();
        var told = new ArrayList<String>();
        var reached = new ArrayList<Long>();
        make(year, (step, done, total) -> {
            told.add(step);
            reached.add(done);
            assertThat(total).isEqualTo(100);
        });
        assertThat(told)
                .containsExactly(
                        "report.step.drawn",
                        "report.step.findings",
                        "report.step.workbook",
                        "report.step.document",
                        "report.step.accessible",
                        "report.step.keeping");
        assertThat(reached).isSorted();
    }

    @Test
    void what_is_finished_while_the_report_is_made_is_in_all_of_its_figures_or_in_none() {
        var year = years.nothing();
        var waiting = years.waitingAudit(year);
        var report = make(year, (step, done, total) -> {
            if (step.equals("report.step.findings")) {
                inAnotherThread(() -> years.submit(year, waiting, years.noon(100)));
            }
        });
        var figures = rows.model(report).sections();
        assertThat(figures.get(0).figures().get(0).rows()).as("draws").isEmpty();
        assertThat(figures.get(5).figures().get(0).rows()).as("teams").isEmpty();
        assertThat(WrittenReport.figures(WrittenReport.workbook(
                                orders.file(year, orders.made(year, "DIRECTOR", null), ReportFormat.XLSX)
                                        .bytes()))
                        .get(0))
                .as("the next one has it")
                .hasSize(1);
    }

    /** In this thread, as the director. */
    private Long make(Year year, Progress progress) {
        var command = command();
        var report = rows.ordered(year, command);
        acting.run(year.user("DIRECTOR"), () -> work.make(command, progress));
        return report;
    }

    private static void inAnotherThread(Runnable work) {
        try {
            CompletableFuture.runAsync(work).get(1, TimeUnit.MINUTES);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void the_same_command_orders_once_even_at_the_same_moment() {
        var year = years.nothing();
        var command = command();
        var ordered = List.of(1, 2, 3, 4).stream()
                .map(one -> CompletableFuture.supplyAsync(() -> orders.order(year, "DIRECTOR", command, null)))
                .toList();
        assertThat(ordered.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(orders.history(year, "DIRECTOR")).hasSize(1);
    }

    @Test
    void a_report_that_fails_says_so_leaves_nothing_and_can_be_ordered_again() {
        var year = years.nothing();
        years.submit(year, years.waitingAudit(year), years.noon(100));
        var kept = rows.spoilScorecards(year);
        var report = orders.order(year, "DIRECTOR", command(), null);
        assertThat(orders.awaited(year, "DIRECTOR", report).failure()).isEqualTo("report.rule.scorecardChanged");
        assertThat(orders.history(year, "DIRECTOR")).singleElement().satisfies(row -> {
            assertThat(row.isFailed()).isTrue();
            assertThat(row.isFinished()).isFalse();
            assertThat(row.why()).startsWith("The stored result of a finished audit is not what was submitted");
        });
        assertThatThrownBy(() -> orders.file(year, report, ReportFormat.PDF)).isInstanceOf(NotFound.class);
        rows.restore(kept);
        assertThat(orders.file(year, orders.made(year, "DIRECTOR", null), ReportFormat.PDF)
                        .bytes())
                .isNotEmpty();
    }

    @Test
    void a_fault_is_told_in_the_list_by_a_whole_sentence_with_its_reference() {
        var year = years.nothing();
        years.submit(year, years.waitingAudit(year), years.noon(100));
        rows.breakScorecards(year);
        var failed = orders.awaited(year, "DIRECTOR", orders.order(year, "DIRECTOR", command(), null));
        assertThat(orders.history(year, "DIRECTOR"))
                .singleElement()
                .satisfies(row -> assertThat(row.why())
                        .contains("give the reference " + failed.reference() + " to")
                        .doesNotContain("{"));
    }

    @Test
    void a_period_must_be_one_and_not_reach_beyond_today() {
        var year = years.nothing();
        var today = years.today();
        assertRule(
                "report.rule.period",
                () -> acting.as(
                        year.user("DIRECTOR"), () -> reports.order(command(), today, today.minusDays(1), null)));
        assertRule(
                "report.rule.future",
                () -> acting.as(year.user("DIRECTOR"), () -> reports.order(command(), today, today.plusDays(1), null)));
        assertThat(acting.<Long>as(year.user("DIRECTOR"), () -> reports.order(command(), today, today, null)))
                .isPositive();
    }

    @Test
    void the_names_of_the_files_say_what_and_when_and_not_who() {
        var year = years.nothing();
        var report = orders.made(year, "DIRECTOR", year.council().services().get("Looked after"));
        assertThat(orders.file(year, report, ReportFormat.PDF).name())
                .isEqualTo("improvement-report-" + year.from() + "-to-" + year.to() + ".pdf");
        assertThat(orders.file(year, report, ReportFormat.XLSX).name()).endsWith(".xlsx");
        assertThat(orders.file(year, report, ReportFormat.HTML).name()).endsWith(".html");
        assertThat(orders.file(year, report, ReportFormat.ACCESSIBLE_PDF).name())
                .endsWith(year.to() + "-accessible.pdf");
    }
}
