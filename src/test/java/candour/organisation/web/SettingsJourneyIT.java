package candour.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class SettingsJourneyIT {

    private static final String PAGE = "/organisation/settings.xhtml";

    @Test
    void the_administrator_sets_whom_to_phone_and_closes_the_council_for_a_day(Journey journey) {
        journey.as("Sam Doyle");
        journey.page().locator("#menuSettings").click();
        journey.isAccessible();
        journey.page().locator("[id='settings:dutyNumber']").fill("ask Sam");
        journey.page().locator("[id='settings:save']").click();
        assertThat(journey.page().locator("#told")).containsText("telephone number");
        journey.page().locator("[id='settings:dutyNumber']").fill("01632 960199");
        journey.page().locator("[id='settings:save']").click();
        assertThat(journey.page().locator("#told")).containsText("saved");
        journey.open(PAGE);
        assertThat(journey.page().locator("[id='settings:dutyNumber']")).hasValue("01632 960199");
        journey.page().locator("[id='closing:name']").fill("Staff day");
        journey.page().locator("[id='closing:fromDay']").fill("14");
        journey.page().locator("[id='closing:fromMonth']").fill("6");
        journey.page().locator("[id='closing:fromYear']").fill("2027");
        journey.page().locator("[id='closing:close']").click();
        assertThat(journey.page().locator("#closed")).containsText("14 June 2027");
        journey.isAccessible();
        journey.page().getByLabel("Remove Staff day").click();
        assertThat(journey.page().locator("#closed")).not().containsText("Staff day");
    }

    @Test
    void what_two_people_save_at_once_is_told_with_what_is_set_now(Journey journey) {
        journey.as("Sam Doyle").open(PAGE);
        var other = journey.newTab();
        other.navigate(journey.address() + PAGE);
        other.locator("[id='settings:replyDays']").fill("12");
        other.locator("[id='settings:save']").click();
        assertThat(other.locator("#told")).containsText("saved");
        journey.page().locator("[id='settings:replyDays']").fill("15");
        journey.page().locator("[id='settings:save']").click();
        assertThat(journey.page().locator("#settings")).containsText("12 working days to reply");
        assertThat(journey.page().locator("[id='settings:replyDays']")).hasValue("15");
        journey.page().locator("[id='settings:save']").click();
        assertThat(journey.page().locator("#told")).containsText("saved");
        assertThat(journey.page().locator("[id='settings:replyDays']")).hasValue("15");
    }

    @Test
    void nobody_else_finds_or_opens_them(Journey journey) {
        journey.as("Ruth Okafor");
        assertThat(journey.page().locator("#menuSettings")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(journey.get(PAGE).status()).isEqualTo(403);
    }
}
