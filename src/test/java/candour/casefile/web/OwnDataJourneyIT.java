package candour.casefile.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A council's own spreadsheet, with no set-up before: what its columns and words mean, the dry run, the sample. */
@ExtendWith(RunningCandour.class)
class OwnDataJourneyIT {

    private static final String LIST = "Child ID,Name,Plan type,Locality,Start date\n"
            + "OWN1,Quince,Plan A,Harbour locality,03/02/2017\n"
            + "OWN2,Medlar,Plan B,Harbour locality,04/02/2017\n"
            + "OWN3,Sloe,Plan A,Harbour locality,05/02/2017\n"
            + "OWN4,Rowan,Plan B,Harbour locality,06/02/2017\n";

    @Test
    void a_list_in_their_own_words_becomes_cases_and_is_known_next_time(Journey journey) {
        var page = chosen(journey);
        assertThat(page.locator("h1")).hasText("What the columns mean");
        assertThat(page.locator("#mapping\\:samples")).containsText("AAA9");
        assertThat(page.locator("body")).not().containsText("OWN1");
        assertThat(page.locator("body")).not().containsText("Quince");
        journey.isAccessible();

        page.locator("#mapping\\:identifier").selectOption("");
        assertThat(page.locator("#mapping\\:samples")).not().containsText("AAA9");
        assertThat(page.locator("#mapping\\:team")).hasValue("Locality"); // by its name
        assertThat(page.getByLabel("“Harbour locality” is the team")).isVisible();
        page.getByLabel("“Plan A” is the type").selectOption("CHILD_PROTECTION");
        page.getByLabel("“Plan B” is the type").selectOption("CHILD_IN_NEED");
        page.locator("#mapping\\:makeTeams").check();
        page.locator("#mapping\\:service").fill("Localities");
        page.locator("#mapping\\:saveAs").fill("Monthly list of the localities");
        page.locator("#mapping\\:check").click();
        assertThat(page.locator(".error-summary")).containsText("Say which column holds your own case number.");
        journey.isAccessible();

        page.locator("#mapping\\:identifier").selectOption("Child ID");
        assertThat(page.locator("#mapping\\:samples")).containsText("AAA9");
        page.locator("#mapping\\:check").click();
        assertThat(page.locator("#lead")).hasText("A dry run of list.csv. Nothing has changed yet.");
        assertThat(page.locator("#remap")).isVisible();
        page.locator("#carryOut\\:start").click();
        assertThat(page.locator("#toList")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        var plan = page.locator("#toPlan").getAttribute("href");
        page.locator("#toList").click();
        page.locator("#filter\\:team").selectOption(new SelectOption().setLabel("Harbour locality"));
        page.locator("#filter\\:show").click();
        assertThat(page.locator("#cases_data tr")).hasCount(4);
        becomesASample(journey, plan);

        var again = chosen(journey);
        assertThat(again.locator("#lead")).containsText("“Monthly list of the localities”");
        again.locator("#mapping\\:check").click();
        assertThat(again.locator("#lead")).containsText("known already");
    }

    /** A round of these cases alone: frame, draw, and every one of them given to somebody. */
    private static void becomesASample(Journey journey, String plan) {
        var page = journey.open(plan).page();
        page.locator("[id='planForm:name']").fill("Our own localities");
        page.locator("[id='planForm:plan']").click();
        page.locator("#freeze").click();
        page.getByLabel("Harbour locality").check();
        page.locator("[id='frame:notAuditedForMonths']").fill("0");
        journey.isAccessible();
        page.locator("[id='frame:freeze']").click();
        assertThat(page.locator("#lead")).hasText("4 cases are frozen. Draw the sample next.");
        page.locator("#draw").click();
        page.locator("[id='sample:sampleSize']").fill("3");
        page.locator("[id='sample:draw']").click();
        assertThat(page.locator("#cases_data tr")).hasCount(3);
        journey.isAccessible();
        page.locator("#allocateNext").click();
        for (var given = 0; given < 3; given++) { // one leads on to the next, the last back to the draw
            var pseudonym = page.locator("h1").innerText().replaceAll("Who assesses (.*)\\?", "$1");
            page.locator("[id$=':assessor']").selectOption(new SelectOption().setIndex(1));
            page.locator("[id$=':workingDays']")
                    .fill("60"); // after all that the demo has given out, which other journeys take first
            page.locator("[id$=':allocate']").click();
            assertThat(page.locator(".notice")).containsText(pseudonym + " is allocated to ");
        }
        assertThat(page.locator("#allocateNext")).hasCount(0);
        page.locator("#toRound").click();
        assertThat(page.locator("#lead")).hasText("All 3 drawn cases have their assessors.");
        journey.isAccessible();
    }

    private static com.microsoft.playwright.Page chosen(Journey journey) {
        var page = journey.as("Ruth Okafor").page();
        page.locator("#useOwnData").click();
        page.locator("#upload\\:files")
                .setInputFiles(new FilePayload("list.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        page.locator("#upload\\:check").click();
        assertThat(page.locator("#mapping\\:check")).isVisible();
        return page;
    }
}
