package candour.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class LeaverJourneyIT {

    @Test
    void a_leaver_is_named_on_my_work_and_hands_over_what_another_may_have(Journey journey) {
        journey.as("Sam Doyle").isAccessible();
        journey.page().locator("#leavers").getByText("Owen Clarke").click();
        journey.isAccessible();
        var work = journey.page().locator("#openWork");
        assertThat(work).containsText("as their last day");
        assertThat(work.getByText("Manages").first()).isVisible();
        assertThat(journey.page().getByLabel("Role: assessor")).not().isChecked();
        journey.page()
                .locator("[id='openWork:successor']")
                .selectOption(new SelectOption().setLabel("Leila Karimi, independent assessor"));
        journey.page().locator("[id='openWork:handOver']").click();
        assertThat(journey.page().locator("#told")).containsText("handed over");
        assertThat(work.getByText("Manages")).hasCount(0);
        journey.isAccessible();
        assertThat(journey.page().getByLabel("Role: team manager (Birch)")).isVisible();
    }

    @Test
    void who_sets_a_last_day_for_somebody_with_open_work_is_told_so(Journey journey) {
        journey.as("Sam Doyle").open("/organisation/people.xhtml");
        journey.page().locator("[id='filter:named']").fill("Tom Kettle");
        journey.page().locator("[id='filter:show']").click();
        assertThat(journey.page().locator("#people tbody tr")).hasCount(1);
        journey.page().locator("#people").getByText("Tom Kettle").click();
        journey.page().locator("#change").click();
        journey.page().locator("[id='person:toDay']").fill("30");
        journey.page().locator("[id='person:toMonth']").fill("6");
        journey.page().locator("[id='person:toYear']").fill("2030");
        journey.page().locator("[id='person:save']").click();
        assertThat(journey.page().locator("#told")).containsText("to hand over by 30 June 2030");
        assertThat(journey.page().locator("#openWork")).containsText("Manages");
    }
}
