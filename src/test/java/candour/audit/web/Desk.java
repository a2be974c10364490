package candour.audit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What an assessor does on the page on which answers are given, and what that page says of saving. */
final class Desk {

    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");

    private Desk() {}

    static Page opensAnAudit(Journey journey, String assessor) {
        var page = journey.as(assessor).page();
        page.locator("#toDo a[id^=open]").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/audit/audit\\.xhtml\\?id=\\d+.*"));
        page.navigate(page.url() + "&section=A");
        return page;
    }

    /** The page on which the audit that is open gets submitted. */
    static String checkOf(Page page) {
        return page.url().replaceAll("&section=.*", "").replace("audit.xhtml", "submit.xhtml");
    }

    /** In a tab of its own, as the page offers it; what is typed in the first one stays there. */
    static void signsInAgain(Page page, String name) {
        var signIn = page.waitForPopup(() -> page.locator("#signInAgain").click());
        signIn.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(signIn.locator("#signedIn")).hasText(name);
        signIn.close();
    }

    static void isSaved(Page page) {
        board(page).containsText(SAVED, patient());
    }

    static LocatorAssertions board(Page page) {
        return assertThat(page.locator("#saved"));
    }

    static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }
}
