package candour.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.report.WrittenReport;
import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class ReportJourneyIT {

    private static final String DIRECTOR = "Helen Marsh";
    private static final String SERVICE = "Care leavers";
    private static final String PAGE = "/report/reports.xhtml";

    @Test
    void the_director_orders_a_report_watches_it_and_takes_its_files_away(Journey journey) throws IOException {
        var page = journey.as(DIRECTOR).open(PAGE).isAccessible().page();
        page.locator("[id='order:make']").click();
        assertThat(page.locator("#watchedTitle")).containsText("Whole council, ");
        var period = page.locator("#watchedTitle").innerText().replace("Whole council, ", "");
        assertThat(page.locator("#madePdf")).isVisible(onceMade());
        assertThat(page.locator("#history")).containsText(period);
        journey.isAccessible();

        var pdf = taken(journey, page.locator("#madePdf"));
        assertThat(pdf.suggestedFilename())
                .matches("improvement-report-\\d{4}-\\d\\d-\\d\\d-to-\\d{4}-\\d\\d-\\d\\d\\.pdf");
        assertThat(WrittenReport.document(Files.readAllBytes(pdf.path())))
                .contains(
                        "Improvement report",
                        "Whole council",
                        period,
                        "Contents",
                        "1 What this report rests on",
                        "8 Method and limits");
        var xlsx = taken(journey, page.locator("#history a[id^='xlsx']").first());
        try (var workbook = WrittenReport.workbook(Files.readAllBytes(xlsx.path()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("About");
            assertThat(workbook.getSheet("1.1 Draws").getRow(0).getCell(0).getStringCellValue())
                    .startsWith("Table 1.1. ");
        }
        var accessible =
                taken(journey, page.locator("#history a[id^='accessible']").first());
        assertThat(accessible.suggestedFilename()).matches("improvement-report-.*-accessible\\.pdf");
        assertThat(WrittenReport.document(Files.readAllBytes(accessible.path())))
                .contains("Whole council", period, "1 What this report rests on");
        readInABrowser(journey, taken(journey, page.locator("#madeHtml")), period);
    }

    /** The first report of a server takes longest. */
    private static LocatorAssertions.IsVisibleOptions onceMade() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }

    /** The file alone, as its reader opens it, on a desk and on a phone. */
    private static void readInABrowser(Journey journey, Download file, String period) {
        assertThat(file.suggestedFilename()).matches("improvement-report-.*\\d\\.html");
        var saved = file.path().resolveSibling(file.suggestedFilename());
        file.saveAs(saved);
        var page = journey.page();
        page.navigate(saved.toUri().toString());
        assertThat(page).hasTitle("Improvement report, Whole council, " + period);
        journey.isAccessible();
        page.setViewportSize(320, 800);
        assertThat(page.locator("figure svg:visible").first()).hasAttribute("role", "img");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        journey.isAccessible();
    }

    private static Download taken(Journey journey, Locator link) {
        return journey.page().waitForDownload(link::click);
    }

    /** All rounds of the invented council are about another service. */
    @Test
    void a_report_of_one_service_tells_of_that_service_alone(Journey journey) throws IOException {
        var page = journey.as(DIRECTOR).open(PAGE).page();
        page.locator("[id='order:service']").selectOption(new SelectOption().setLabel(SERVICE));
        page.locator("[id='order:make']").click();
        assertThat(page.locator("#watchedTitle")).containsText(SERVICE + ", ");
        assertThat(page.locator("#madePdf")).isVisible(onceMade());
        var document = WrittenReport.document(
                Files.readAllBytes(taken(journey, page.locator("#madePdf")).path()));
        assertThat(document)
                .contains("Improvement report", SERVICE, "No audit was finished in this period.")
                .doesNotContain("Whole council", "Quay");
        var xlsx = taken(journey, page.locator("#history a[id^='xlsx']").first());
        try (var workbook = WrittenReport.workbook(Files.readAllBytes(xlsx.path()))) {
            assertThat(workbook.getSheet("About"))
                    .anySatisfy(row -> assertThat(row)
                            .anySatisfy(cell -> assertThat(cell.toString()).contains(SERVICE)));
        }
    }

    @Test
    void a_report_about_a_time_without_audits_is_made_and_says_so(Journey journey) throws IOException {
        var page = journey.as(DIRECTOR).open(PAGE).page();
        fill(journey, "from", "1", "1", "2001");
        fill(journey, "to", "31", "12", "2001");
        page.locator("[id='order:make']").click();
        assertThat(page.locator("#watchedTitle")).hasText("Whole council, 1 January 2001 to 31 December 2001");
        var pdf = taken(journey, page.locator("#madePdf"));
        assertThat(WrittenReport.document(Files.readAllBytes(pdf.path())))
                .contains("No audit was finished in this period.");
    }

    @Test
    void what_cannot_be_a_period_is_told_at_the_top_and_nothing_is_ordered(Journey journey) {
        var page = journey.as(DIRECTOR).open(PAGE).page();
        fill(journey, "from", "31", "2", "2026");
        page.locator("[id='order:make']").click();
        assertThat(page.locator(".error-summary")).isVisible();
        journey.isAccessible();
        fill(journey, "from", "1", "3", "2099");
        page.locator("[id='order:make']").click();
        assertThat(page.locator(".error-summary")).containsText("The last day is before the first");
        assertThat(page.locator("#watchedTitle")).hasCount(0);
    }

    private static void fill(Journey journey, String field, String day, String month, String year) {
        var boxes = journey.page().locator("[id='order:" + field + "Field'] input");
        boxes.nth(0).fill(day);
        boxes.nth(1).fill(month);
        boxes.nth(2).fill(year);
    }

    @Test
    void an_assessor_has_neither_the_page_nor_the_files(Journey journey) {
        journey.as("Leila Karimi");
        assertThat(journey.page().locator("#menuReports")).hasCount(0);
        assertThat(journey.page().navigate(journey.address() + PAGE).status()).isEqualTo(403);
        assertThat(status(journey, "?id=1&as=PDF")).isEqualTo(403);
    }

    @Test
    void addresses_of_files_that_are_not_there_lead_nowhere(Journey journey) {
        journey.as(DIRECTOR);
        for (var address :
                new String[] {"", "?id=1", "?id=999999&as=PDF", "?id=x&as=PDF", "?id=1&as=EXE", "?id=-1&as=XLSX"}) {
            assertThat(status(journey, address)).as(address).isEqualTo(404);
        }
        journey.startAfresh();
        assertThat(journey.get("/report/file?id=1&as=PDF").headers().get("location"))
                .contains("/account/sign-in.xhtml");
    }

    private static int status(Journey journey, String query) {
        return journey.get("/report/file" + query).status();
    }

    @Test
    void files_are_kept_by_no_cache_and_guessed_by_no_browser(Journey journey) {
        var page = journey.as(DIRECTOR).open(PAGE).page();
        page.locator("[id='order:make']").click();
        assertThat(page.locator("#madeXlsx")).isVisible(onceMade());
        var types = Map.of(
                "#madeXlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "#madePdf", "application/pdf",
                "#madeAccessible", "application/pdf",
                "#madeHtml", "text/html;charset=UTF-8");
        types.forEach((link, type) -> {
            var headers = journey.get(page.locator(link).getAttribute("href")).headers();
            assertThat(headers)
                    .containsEntry("cache-control", "no-store")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-type", type);
            assertThat(headers.get("content-disposition")).startsWith("attachment; filename=\"improvement-report-");
            assertThat(headers.get("content-security-policy"))
                    .startsWith("default-src 'none'; ")
                    .endsWith("; sandbox");
        });
    }
}
