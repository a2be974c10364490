package candour.audit.web;

import static candour.audit.web.Desk.isSaved;
import static candour.audit.web.Desk.opensAnAudit;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading and judging away from the screen. */
@ExtendWith(RunningCandour.class)
class PaperJourneyIT {

    private static final String PRINTED = "window.printed = 0; window.print = () => { window.printed++; };";

    @Test
    void a_standard_has_a_blank_form(Journey journey) {
        var page = journey.as("Leila Karimi").open("/template/editions.xhtml").page();
        page.addInitScript(PRINTED);
        page.getByText("Child looked after and permanence").click();
        page.locator("#toBlank").click();
        assertThat(page.locator(".running")).containsText("CLA 1 · Child looked after and permanence");
        assertThat(page.locator(".sheets h3")).hasCount(21);
        assertThat(page.locator(".boxes > .on")).hasCount(0);
        journey.isAccessible();
        page.locator("#print").click();
        assertThat(page.evaluate("window.printed")).isEqualTo(1);
        isWholeOnPaper(page);
    }

    @Test
    void an_audit_in_work_goes_on_paper_with_what_was_said_so_far(Journey journey) {
        var page = opensAnAudit(journey, "Leila Karimi");
        var pseudonym = page.locator("#title").innerText().replaceAll(":.*", "");
        page.locator("#question-A1 .option").nth(1).locator("input").check();
        page.locator("#question-A1 details[data-comment] summary").click();
        page.locator("#comment-A1").fill("Decided in time.");
        isSaved(page);
        page.locator("#toPaper").click();
        assertThat(page.locator("#title")).hasText("Your audit of " + pseudonym + " so far");
        assertThat(page.locator(".running")).containsText("Confidential · " + pseudonym);
        var first = page.locator(".sheets tr", new Page.LocatorOptions().setHasText("A1 Was the decision"));
        assertThat(first).containsText("Decided in time.");
        assertThat(first.locator(".on")).containsText("Good");
        assertThat(first).not().containsText("Not yet answered");
        assertThat(page.locator("#unanswered")).not().containsText("A1,");
        journey.isAccessible();
        isWholeOnPaper(page);
        var address = page.url();
        for (var other : new String[] {"Ruth Okafor", "Helen Marsh", "David Osei"}) {
            journey.as(other);
            assertThat(journey.page().navigate(address).status()).as(other).isEqualTo(403);
        }
        journey.as("Martin Webb");
        assertThat(journey.page().navigate(address).status()).isEqualTo(404);
    }

    /** No menu, no button, and the head that repeats on each sheet. */
    private static void isWholeOnPaper(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#menu")).isHidden();
        assertThat(page.locator("#print")).isHidden();
        assertThat(page.locator(".running")).isVisible();
        assertThat(page.locator(".lines").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
