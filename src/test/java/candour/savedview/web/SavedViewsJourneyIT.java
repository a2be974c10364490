package candour.savedview.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A filter is kept under a name, opened with one click, renamed and deleted; nobody else has it. */
@ExtendWith(RunningCandour.class)
class SavedViewsJourneyIT {

    @Test
    void a_filter_of_the_case_list_is_saved_opened_renamed_and_deleted(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/casefile/cases.xhtml").page();
        page.locator("#filter\\:type").selectOption("CARE_LEAVER");
        page.locator("#filter\\:show").click();
        assertThat(page).hasURL(Pattern.compile(".*type=CARE_LEAVER.*"));
        page.locator("#openSaveView").click();
        journey.isAccessible();
        page.locator("#saveViewForm\\:saveViewNow").click();
        assertThat(page.locator("#saveView .error-summary")).containsText("Name of the view");
        page.locator("#saveViewForm\\:viewName").fill("Care leavers");
        page.locator("#saveViewForm\\:saveViewNow").click();
        assertThat(link(page, "Care leavers")).hasAttribute("aria-current", "true");
        journey.isAccessible();

        journey.open("/casefile/cases.xhtml");
        assertThat(link(page, "Care leavers")).hasAttribute("aria-current", "false");
        link(page, "Care leavers").click();
        assertThat(page.locator("#filter\\:type")).hasValue("CARE_LEAVER");

        page.locator("#openChangeView").click();
        journey.isAccessible();
        page.locator("#changeViewForm\\:chosenView").selectOption("Care leavers");
        page.locator("#changeViewForm\\:renameView").click();
        assertThat(page.locator("#changeView .error-summary")).containsText("Give the view a name.");
        page.locator("#changeViewForm\\:newViewName").fill("Leavers");
        page.locator("#changeViewForm\\:renameView").click();
        assertThat(link(page, "Leavers")).isVisible();

        var other = journey.as("Joan Ferris").open("/casefile/cases.xhtml").page();
        assertThat(other.locator("#openSaveView")).isVisible();
        assertThat(other.locator("#savedViews")).hasCount(0);

        page = journey.as("Ruth Okafor").open("/casefile/cases.xhtml").page();
        page.locator("#openChangeView").click();
        page.locator("#changeViewForm\\:chosenView").selectOption("Leavers");
        page.locator("#changeViewForm\\:deleteView").click();
        assertThat(page.locator("#savedViews")).hasCount(0);
    }

    /** What was typed may be the council’s own number: the list is narrowed by it, the view is not. */
    @Test
    void what_was_typed_to_look_for_is_not_kept(Journey journey) {
        var page = journey.as("Ruth Okafor")
                .open("/casefile/cases.xhtml?status=OPEN")
                .page();
        page.locator("#filter\\:named").fill("ZZ9");
        page.locator("#filter\\:show").click();
        assertThat(page.locator("#cases")).containsText("No case");
        page.locator("#openSaveView").click();
        page.locator("#saveViewForm\\:viewName").fill("Open ones");
        page.locator("#saveViewForm\\:saveViewNow").click();
        assertThat(link(page, "Open ones"))
                .hasAttribute("href", Pattern.compile(".*/casefile/cases\\.xhtml\\?status=OPEN$"));
        page.locator("#openChangeView").click();
        page.locator("#changeViewForm\\:chosenView").selectOption("Open ones");
        page.locator("#changeViewForm\\:deleteView").click();
        assertThat(page.locator("#savedViews")).hasCount(0);
    }

    private static Locator link(Page page, String name) {
        return page.locator("#savedViews")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
