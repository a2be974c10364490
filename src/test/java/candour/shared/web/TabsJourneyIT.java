package candour.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
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

    private static String planned(Page page) {
        page.locator("[id='planForm:name']").fill("Planned once");
        page.locator("[id='planForm:plan']").click();
        assertThat(page.locator("h1")).hasText("Planned once");
        return page.url();
    }
}
