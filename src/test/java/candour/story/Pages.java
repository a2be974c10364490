package candour.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** What the people of the story find on every page. */
final class Pages {

    private Pages() {}

    static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    static void date(Page page, String id, String day, String month, String year) {
        var boxes = field(page, id).locator("input");
        boxes.nth(0).fill(day);
        boxes.nth(1).fill(month);
        boxes.nth(2).fill(year);
    }

    static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }
}
