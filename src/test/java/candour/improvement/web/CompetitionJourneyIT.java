package candour.improvement.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed about findings and actions is kept, whatever else is saved meanwhile, here or in another tab. */
@ExtendWith(RunningCandour.class)
class CompetitionJourneyIT {

    @Test
    void acting_on_one_finding_leaves_what_is_typed_about_the_others(Journey journey) {
        var page = checksFindings(journey);
        opens(page, 0);
        field(page, 0, "own:text").fill("Typed and not saved yet.");
        field(page, 0, "none:withdrawReason").fill("A reason in the making.");
        opens(page, 1);
        field(page, 1, "own:title").fill("Saved in between");
        field(page, 1, "own:reword").click();
        assertThat(findings(page).nth(1).locator("h3")).hasText("Saved in between");
        assertThat(field(page, 0, "own:text")).hasValue("Typed and not saved yet.");
        assertThat(field(page, 0, "own:text")).isVisible();
        assertThat(field(page, 0, "none:withdrawReason")).hasValue("A reason in the making.");
        opens(page, 1);
        field(page, 1, "own:title").fill("");
        field(page, 1, "own:reword").click();
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(field(page, 0, "own:text")).hasValue("Typed and not saved yet.");
        assertThat(field(page, 1, "own:title")).isVisible();
        field(page, 0, "own:reword").click();
        assertThat(findings(page).nth(0).locator(".prose").first()).hasText("Typed and not saved yet.");
        assertThat(field(page, 0, "none:withdrawReason")).hasValue("A reason in the making.");
        journey.isAccessible();
    }

    /** The submit page of an audit that was begun before. */
    private static Page checksFindings(Journey journey) {
        var page = journey.as("Leila Karimi").page();
        page.locator("#toDo a[id^=open]:not(.second)").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/audit/audit\\.xhtml\\?id=\\d+.*"));
        page.navigate(page.url().replace("audit.xhtml", "submit.xhtml"));
        assertThat(findings(page).count()).isGreaterThan(1);
        return page;
    }

    private static Locator findings(Page page) {
        return page.locator("[id='proposals'] > ul > li");
    }

    private static void opens(Page page, int finding) {
        findings(page).nth(finding).locator("summary").click();
    }

    private static Locator field(Page page, int finding, String id) {
        return page.locator("[id='proposal:" + finding + ":" + id + "']");
    }
}
