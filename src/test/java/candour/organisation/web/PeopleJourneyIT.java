package candour.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class PeopleJourneyIT {

    @Test
    void a_person_comes_to_a_new_team_and_is_found_again(Journey journey) {
        journey.as("Sam Doyle");
        journey.page().locator("#menuPeople").click();
        journey.isAccessible();
        aTeam(journey, "Ash Grove");
        journey.open("/organisation/people.xhtml");
        journey.page().locator("#addPerson").click();
        journey.isAccessible();
        journey.page().locator("[id='person:reference']").fill("N77");
        journey.page().locator("[id='person:name']").fill("Nia Brook");
        journey.page().locator("[id='person:jobTitle']").fill("social worker");
        choose(journey, "person:team", "Ash Grove");
        choose(journey, "person:lineManager", "Bridget Lowe, service manager");
        journey.page().locator("[id='person:save']").click();
        assertThat(journey.page().locator("h1")).hasText("Nia Brook");
        journey.isAccessible();
        assertThat(journey.page().locator("#toManager")).hasText("Bridget Lowe");
        find(journey, "n77");
        assertThat(journey.page().locator("#people")).containsText("Nia Brook");
    }

    private static void aTeam(Journey journey, String name) {
        journey.page().locator("#toTeams").click();
        journey.isAccessible();
        assertThat(journey.page().locator("#teams")).containsText("Nadia Rahman");
        journey.page().locator("#addTeam").click();
        journey.isAccessible();
        journey.page().locator("[id='team:name']").fill(name);
        choose(journey, "team:service", "Care leavers");
        journey.page().locator("[id='team:save']").click();
        assertThat(journey.page().locator("#teams")).containsText(name);
    }

    @Test
    void a_line_that_goes_round_is_refused_in_a_sentence(Journey journey) {
        journey.as("Sam Doyle");
        find(journey, "Bridget Lowe");
        journey.page().locator("#people").getByText("Bridget Lowe").click();
        journey.page().locator("#change").click();
        choose(journey, "person:lineManager", "Bridget Lowe, service manager");
        journey.page().locator("[id='person:save']").click();
        assertThat(journey.page().locator("#told")).containsText("Bridget Lowe cannot be their own line manager");
        choose(journey, "person:lineManager", "Kwame Boateng, team manager");
        journey.page().locator("[id='person:save']").click();
        assertThat(journey.page().locator("#told")).containsText("would run in a circle");
    }

    private static void find(Journey journey, String named) {
        journey.open("/organisation/people.xhtml");
        journey.page().locator("[id='filter:named']").fill(named);
        journey.page().locator("[id='filter:show']").click();
        assertThat(journey.page().locator("#people tbody tr")).hasCount(1);
    }

    private static void choose(Journey journey, String field, String label) {
        journey.page().locator("[id='" + field + "']").selectOption(new SelectOption().setLabel(label));
    }
}
