package candour.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class LeaveJourneyIT {

    @Test
    void a_team_manager_goes_on_leave_with_a_deputy_and_comes_back(Journey journey) {
        journey.as("Tom Kettle");
        journey.page().locator("#signedIn").click();
        journey.isAccessible();
        day(journey, "from", "3", "5", "2027");
        day(journey, "to", "30", "4", "2027");
        choose(journey, "leave:deputy", "Grace Adeyemi, team manager");
        journey.page().locator("[id='leave:enter']").click();
        assertThat(journey.page().locator("#told")).containsText("lies before the first");
        day(journey, "to", "7", "5", "2027");
        journey.page().locator("[id='leave:enter']").click();
        assertThat(journey.page().locator("#entered")).containsText("3 May 2027 to 7 May 2027");
        assertThat(journey.page().locator("#entered")).containsText("Grace Adeyemi stands in");
        journey.isAccessible();
        choose(journey, "standing:deputy", "Amira Haddad, team manager");
        journey.page().locator("[id='standing:name']").click();
        assertThat(journey.page().locator("#told")).containsText("deputy is saved");
        journey.page().getByLabel("Take back the days from 3 May 2027").click();
        assertThat(journey.page().locator("#entered")).not().containsText("3 May 2027");
    }

    @Test
    void a_manager_enters_leave_for_somebody_they_manage(Journey journey) {
        journey.as("Tom Kettle");
        journey.page().locator("#signedIn").click();
        journey.page().locator("#managed a").first().click();
        assertThat(journey.page().locator("h1")).containsText("Leave and deputy of");
        journey.isAccessible();
        day(journey, "from", "1", "6", "2027");
        day(journey, "to", "1", "6", "2027");
        journey.page().locator("[id='leave:enter']").click();
        assertThat(journey.page().locator("#entered")).containsText("1 June 2027");
        assertThat(journey.page().locator("h1")).containsText("Leave and deputy of");
    }

    private static void day(Journey journey, String field, String day, String month, String year) {
        journey.page().locator("[id='leave:" + field + "Day']").fill(day);
        journey.page().locator("[id='leave:" + field + "Month']").fill(month);
        journey.page().locator("[id='leave:" + field + "Year']").fill(year);
    }

    private static void choose(Journey journey, String field, String label) {
        journey.page().locator("[id='" + field + "']").selectOption(new SelectOption().setLabel(label));
    }
}
