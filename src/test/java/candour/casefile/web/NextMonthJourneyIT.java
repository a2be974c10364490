package candour.casefile.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Next month's return: it says what it will do, does that and no more, and the frame that was frozen in between stays
 * as it was.
 */
@ExtendWith(RunningCandour.class)
class NextMonthJourneyIT {

    private static final String LEAD = "Ruth Okafor";
    private static final String CASES = "identifier,case_type,team,opened,closed,date_of_birth\n";

    @Test
    void next_months_return_is_told_before_it_is_done_and_leaves_the_frozen_frame_alone(Journey journey) {
        var page = journey.as(LEAD).page();
        check(journey, "NEXT1,EH,,01/02/2017,,\nNEXT2,EH,,01/02/2017,,\nNEXT3,EH,,05/02/2017,,\n");
        bringIn(page);
        var round = frozenRound(journey);
        var frame = page.locator("[aria-labelledby=frameTitle]").innerText();

        check(journey, "NEXT1,EH,Birch,01/02/2017,,\nNEXT2,EH,,01/02/2017,01/03/2018,\n");
        assertThat(page.locator("#lead")).hasText("A dry run of cases.csv. Nothing has changed yet.");
        var team = row(page, "Birch");
        assertThat(team).containsText("nothing");
        assertThat(row(page, "1 March 2018")).containsText("Closed");
        assertThat(row(page, "not in the file").first()).isVisible();
        journey.isAccessible();
        page.locator("#carryOut\\:closeMissing").check();
        bringIn(page);
        journey.isAccessible();

        team.locator("a").click();
        assertThat(page.locator("#lead")).hasText("Early help, Birch");
        page.navigate(round);
        assertThat(page.locator("[aria-labelledby=frameTitle]")).isVisible();
        assertEquals(frame, page.locator("[aria-labelledby=frameTitle]").innerText());

        check(journey, "NEXT1,EH,Birch,01/02/2017,,\nNEXT2,EH,,01/02/2017,01/03/2018,\n");
        assertThat(page.locator("#lead"))
                .hasText("A dry run of cases.csv. Nothing will change: all of it is known already.");
    }

    private static void check(Journey journey, String rows) {
        var page = journey.open("/casefile/import.xhtml").page();
        page.locator("#upload\\:files")
                .setInputFiles(
                        new FilePayload("cases.csv", "text/csv", (CASES + rows).getBytes(StandardCharsets.UTF_8)));
        page.locator("#upload\\:check").click();
        assertThat(page.locator("#result")).isVisible();
    }

    private static void bringIn(Page page) {
        page.locator("#carryOut\\:start").click();
        assertThat(page.locator("#toList")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    }

    /** Of the cases of early help, whoever brought them; answers the round's address. */
    private static String frozenRound(Journey journey) {
        var page = journey.open("/programme/plan.xhtml").page();
        page.locator("#planForm\\:name").fill("Early help before next month");
        page.locator("[id='planForm:editionField'] input[type=radio]").first().check();
        page.locator("#planForm\\:plan").click();
        page.locator("#freeze").click();
        page.getByText("Early help", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator("#frame\\:freeze").click();
        assertThat(page.locator("#draw")).isVisible();
        return page.url();
    }

    private static Locator row(Page page, String text) {
        return page.locator("#changes tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
