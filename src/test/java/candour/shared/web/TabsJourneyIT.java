package candour.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class TabsJourneyIT {

    /** Mojarra alone keeps fifteen pages a session. */
    @Test
    void a_form_still_works_after_forty_other_pages_were_opened(Journey journey) {
        var form = journey.as("Ruth Okafor").open("/programme/plan.xhtml").page();
        form.locator("[id='planForm:name']").fill("Opened before forty others");
        for (var tab = 0; tab < 40; tab++) {
            assertThat(journey.get("/casefile/cases.xhtml")).isOK();
        }
        form.locator("[id='planForm:plan']").click();
        assertThat(form.locator("h1")).hasText("Opened before forty others");
    }

    /** Two requests with the command of one page are one deed, whichever view the server kept for them. */
    @Test
    void the_command_that_a_page_carries_is_carried_out_once(Journey journey) {
        journey.as("Ruth Okafor").open("/programme/plan.xhtml");
        var other = journey.newTab();
        other.navigate(journey.address() + "/programme/plan.xhtml");
        var command = journey.page().locator("[id='planForm'] input[name=command]");
        other.locator("[id='planForm'] input[name=command]")
                .evaluate("(field, value) => field.value = value", command.inputValue());
        var first = planned(journey.page());
        assertThat(planned(other)).isEqualTo(first);
    }

    @Test
    void a_filtered_list_can_be_opened_again_by_its_address_which_never_holds_what_was_typed(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/casefile/cases.xhtml").page();
        page.locator("[id='filter:type']").selectOption("CHILD_PROTECTION");
        page.locator("[id='filter:show']").click();
        assertThat(page).hasURL(Pattern.compile(".*/casefile/cases\\.xhtml\\?.*type=CHILD_PROTECTION.*"));
        var shown = page.locator("#cases_data").innerText();
        page.reload();
        assertThat(page.locator("#cases_data"))
                .hasText(shown, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        assertThat(page.locator("[id='filter:type']")).hasValue("CHILD_PROTECTION");

        page.locator("[id='filter:named']").fill("4711QQ");
        page.locator("[id='filter:show']").click();
        assertThat(page.locator("#cases")).containsText("No case fits what you chose.");
        assertThat(page.url()).doesNotContain("4711");

        journey.open("/improvement/findings.xhtml?status=WITHDRAWN");
        assertThat(page.locator("[id='filter:status']")).hasValue("WITHDRAWN");
    }

    private static String planned(Page page) {
        page.locator("[id='planForm:name']").fill("Planned once");
        page.locator("[id='planForm:plan']").click();
        assertThat(page.locator("h1")).hasText("Planned once");
        return page.url();
    }
}
