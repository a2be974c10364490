package candour.improvement.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The findings on the submit page, as an assessor gets at them. */
final class FindingsCheck {

    static final String ASSESSOR = "Leila Karimi";

    private FindingsCheck() {}

    /** The submit page of an audit that was begun before. */
    static Page checksFindings(Journey journey) {
        var page = journey.as(ASSESSOR).page();
        page.locator("#toDo a[id^=open]:not(.second)").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/audit/audit\\.xhtml\\?id=\\d+.*"));
        page.navigate(page.url().replace("audit.xhtml", "submit.xhtml"));
        assertThat(findings(page).count()).isGreaterThan(1);
        return page;
    }

    static Locator findings(Page page) {
        return page.locator("[id='proposals'] > ul > li");
    }

    static void opens(Page page, int finding) {
        findings(page).nth(finding).locator("summary").click();
    }

    static Locator field(Page page, int finding, String id) {
        return field(page, "proposal:" + finding + ":" + id);
    }

    static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
