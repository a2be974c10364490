package candour.improvement.web;

import static candour.improvement.web.FindingsCheck.checksFindings;
import static candour.improvement.web.FindingsCheck.field;
import static candour.improvement.web.FindingsCheck.findings;
import static candour.improvement.web.FindingsCheck.opens;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
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

    @Test
    void a_finding_changed_in_another_tab_is_shown_and_then_changed_knowingly(Journey journey) {
        var first = checksFindings(journey);
        opens(first, 0);
        field(first, 0, "own:title").fill("From the first tab");
        var second = journey.newTab();
        second.navigate(first.url());
        opens(second, 0);
        field(second, 0, "own:title").fill("From the second tab");
        field(second, 0, "own:reword").click();
        assertThat(findings(second).nth(0).locator("h3")).hasText("From the second tab");
        field(first, 0, "own:reword").click();
        assertThat(first.locator(".error-summary")).containsText("perhaps by you in another tab");
        assertThat(findings(first).nth(0).locator("h3")).hasText("From the second tab");
        assertThat(field(first, 0, "own:title")).hasValue("From the first tab");
        field(first, 0, "own:reword").click();
        assertThat(findings(first).nth(0).locator("h3")).hasText("From the first tab");
        field(first, "end:submitAudit").click();
        assertThat(first.locator(".error-summary")).isVisible();
        assertThat(first.locator("[id='end'] .caution")).hasCount(0);
    }

    @Test
    void an_action_that_came_further_in_another_tab_keeps_the_text_and_shows_the_step(Journey journey) {
        var first = journey.as("David Osei")
                .open("/improvement/actions.xhtml?status=PLANNED")
                .page();
        first.locator("#actions_data a").first().click();
        first.locator("#openComplete").click();
        field(first, "completeForm:note").fill("From the first tab.");
        var second = journey.newTab();
        second.navigate(first.url());
        second.locator("#openComplete").click();
        field(second, "completeForm:note").fill("From the second tab.");
        field(second, "completeForm:saveCompletion").click();
        assertThat(second.locator("#openComplete")).hasCount(0);
        field(first, "completeForm:saveCompletion").click();
        assertThat(first.locator("#complete .error-summary")).containsText("perhaps by you in another tab");
        assertThat(first.locator("#complete .caution")).containsText("Done, by David Osei on");
        assertThat(first.locator("#now")).containsText("From the second tab.");
        assertThat(field(first, "completeForm:note")).hasValue("From the first tab.");
        journey.isAccessible();
        field(first, "completeForm:saveCompletion").click();
        assertThat(first.locator("#complete .error-summary")).not().containsText("another tab");
        assertThat(field(first, "completeForm:note")).hasValue("From the first tab.");
    }
}
