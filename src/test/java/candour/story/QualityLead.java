package candour.story;

import static candour.story.Pages.field;
import static candour.story.Pages.patient;
import static candour.support.EveryPage.PLANTED;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.SharedFolder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;

/** What Ruth Okafor does in the story: brings the caseload in, draws a sample, allocates, verifies. */
record QualityLead(Journey journey) {

    private static final String NAME = "Ruth Okafor";

    /** An import may be done before anybody could look: what bars there were is written down. */
    private static final String NOTES_BARS = """
            () => {
                window.bars = [];
                new MutationObserver(() => document.querySelectorAll("progress")
                    .forEach(bar => window.bars.push(bar.ariaLabel))).observe(document.body, {childList: true, subtree: true});
            }""";

    void imports() {
        journey.as(NAME);
        bringIn("108", "people.csv");
        bringIn("4,132", "allocations.csv");
        checks("20,307", "ssda903-header.csv", "ssda903-episodes.csv", "ssda903-reviews.csv");
        journey.page().evaluate(NOTES_BARS);
        assertThat(journey.page().locator("#doubts")).isVisible(); // the invented council knows none of these children
        field(journey.page(), "carryOut:confirmation").fill("Real files for the whole story " + PLANTED);
        start().click();
        isDone();
        assertThat(journey.page().evaluate("bars"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("How far the import is");
        journey.open("/casefile/cases.xhtml").isAccessible();
        assertThat(journey.page().locator("#cases_data tr")).hasCount(25);
    }

    private void bringIn(String rows, String... files) {
        checks(rows, files);
        start().click();
        isDone();
    }

    private void checks(String rows, String... files) {
        var page = journey.open("/casefile/import.xhtml").isAccessible().page();
        field(page, "upload:files")
                .setInputFiles(Stream.of(files).map(QualityLead::real).toArray(Path[]::new));
        field(page, "upload:check").click();
        assertThat(page.locator("#result")).containsText(rows, patient());
        journey.isAccessible();
    }

    private Locator start() {
        return field(journey.page(), "carryOut:start");
    }

    private void isDone() {
        assertThat(journey.page().locator("#toList"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
    }

    private static Path real(String file) {
        return SharedFolder.at("real-input").resolve(file);
    }

    /** Returns the address of the draw. */
    String drawsTwelve() {
        var page = journey.open("/programme/rounds.xhtml").isAccessible().page();
        journey.open("/programme/plan.xhtml").isAccessible();
        field(page, "planForm:name").fill("Looked after " + PLANTED);
        page.locator("[id='planForm:editionField'] input[type=radio]").first().check();
        field(page, "planForm:plan").click();
        page.locator("#freeze").click();
        page.getByText("Looked after", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        journey.isAccessible();
        field(page, "frame:freeze").click();
        page.locator("#draw").click();
        field(page, "sample:sampleSize").fill("12");
        journey.isAccessible();
        field(page, "sample:draw").click();
        assertThat(page).hasURL(Pattern.compile(".*/programme/draw\\.xhtml\\?id=\\d+"));
        assertThat(page.locator("#cases_data tr")).hasCount(12);
        journey.isAccessible();
        return page.url();
    }

    /** Returns the pseudonym of the case. */
    String allocatesTheFirst(String draw, String assessor) {
        var page = journey.page();
        page.navigate(draw);
        page.locator("#allocateNext").click();
        journey.isAccessible();
        var pseudonym = page.locator("h1").innerText().replaceAll("Who assesses (.*)\\?", "$1");
        field(page, "allocation:assessor").selectOption(new SelectOption().setValue(choice(page, assessor)));
        field(page, "allocation:workingDays").fill("10");
        field(page, "allocation:allocate").click();
        assertThat(page.locator(".notice")).containsText("is allocated to " + assessor);
        page.navigate(draw);
        assertThat(page.locator("#cases")).containsText(assessor);
        return pseudonym;
    }

    private static String choice(Page page, String name) {
        return field(page, "allocation:assessor")
                .locator("option", new Locator.LocatorOptions().setHasText(name))
                .getAttribute("value");
    }

    /** Nobody of the imported staff has an account: each is left out with a reason, and the result becomes final. */
    void concludes(String pseudonym) {
        var page = journey.as(NAME).page();
        page.locator("#submitted_data tr")
                .filter(new Locator.FilterOptions().setHasText(pseudonym))
                .locator("a")
                .first()
                .click();
        page.locator("#toLife").click();
        journey.isAccessible();
        page.locator("#toShare").click();
        for (var proposed : page.locator(".proposed").all()) {
            proposed.locator("input[type=checkbox]").uncheck();
            proposed.locator("summary").click();
            proposed.locator("input[type=text]").fill("Has no account yet. " + PLANTED);
        }
        page.locator("#others summary").click();
        field(page, "share:nobody").fill("Nobody of them signs in yet. " + PLANTED);
        journey.isAccessible();
        field(page, "share:shareNow").click();
        page.locator("#toFinal").click();
        journey.isAccessible();
        field(page, "finalise:finaliseNow").click();
        assertThat(page.locator("#lead")).containsText("Final");
    }

    void verifies(String action) {
        var page = journey.as(NAME).page();
        page.navigate(action);
        page.locator("#openVerify").click();
        page.locator("[id='verifyForm:effectiveField'] input[type=radio]")
                .first()
                .check();
        field(page, "verifyForm:reason").fill("Ten files read: nine show it. " + PLANTED);
        field(page, "verifyForm:saveVerdict").click();
        assertThat(page.locator("#openVerify")).hasCount(0);
        journey.isAccessible();
    }
}
