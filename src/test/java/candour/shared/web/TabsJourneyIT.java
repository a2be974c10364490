package candour.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
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
}
