package candour.casefile.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tables of the standard safeguarding dataset, as a warehouse writes them, are brought in this month and the next. */
@ExtendWith(RunningCandour.class)
class DatasetJourneyIT {

    private static final FilePayload PERSONS = table(
            "ssd_person",
            "PERS_PERSON_ID,pers forename,pers_surname,pers_dob\nSSD1,Quince,Medlar,2009-03-04 00:00:00.000\n"
                    + "SSD2,Quince,Sloe,2010-03-04 00:00:00.000\nSSD3,Quince,Rowan,NULL\n");
    private static final String NEED = "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date\n"
            + "1,SSD1,2017-02-01 00:00:00.000,NULL\n2,SSD2,2017-02-03 00:00:00.000,NULL\n";
    private static final String PLANS = "cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date\n";
    private static final FilePayload CARE = table(
            "ssd_cla_episodes",
            "clae_person_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date\nSSD9,2017-02-01,NULL\n");

    @Test
    void tables_are_told_brought_in_and_known_next_month(Journey journey) {
        var page = journey.as("Ruth Okafor").page();
        check(journey, PERSONS, table("ssd_cin_episodes", NEED), CARE);
        assertThat(page.locator(".error-summary"))
                .containsText("Without ssd_cp_plans nobody could tell what a case is.");
        journey.isAccessible();

        check(journey, PERSONS, table("ssd_cin_episodes", NEED), table("ssd_cp_plans", PLANS), CARE);
        assertThat(page.locator("#lead")).containsText("ssd_cla_episodes.csv");
        assertThat(page.locator("#problems tbody tr").filter(having("clae_person_id")))
                .containsText("This person is not in ssd_person.");
        assertThat(page.locator("body")).not().containsText("Quince");
        journey.isAccessible();
        bringIn(page);

        var plan = table("ssd_cp_plans", PLANS + "SSD1,2018-01-15 00:00:00.000,NULL\n");
        check(journey, PERSONS, table("ssd_cin_episodes", NEED), plan, CARE);
        var type = page.locator("#changes tbody tr").filter(having("Child protection"));
        assertThat(type).containsText("Child in need");
        assertThat(page.locator("#changes tbody tr").filter(having("15 January 2018")))
                .isVisible();
        bringIn(page);
        type.locator("a").click();
        assertThat(page.locator("#lead")).containsText("Child protection");
        assertThat(page.locator("#caseFacts")).containsText("15 January 2018");
    }

    private static FilePayload table(String name, String text) {
        return new FilePayload(name + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(Journey journey, FilePayload... tables) {
        var page = journey.open("/casefile/import.xhtml").page();
        page.locator("#upload\\:files").setInputFiles(tables);
        page.locator("#upload\\:check").click();
    }

    private static void bringIn(Page page) {
        page.locator("#carryOut\\:start").click();
        assertThat(page.locator("#toList")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
