package candour.casefile.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case of no team comes in and is looked at; a date among the facts of another is put right; the trail says so in words. */
@ExtendWith(RunningCandour.class)
class CaseJourneyIT {

    @Test
    void a_case_of_no_team_is_imported_and_says_so(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/casefile/import.xhtml").page();
        page.locator("#upload\\:files")
                .setInputFiles(new FilePayload(
                        "cases.csv",
                        "text/csv",
                        "identifier,case_type,team,opened,closed,date_of_birth\nNOTEAM1,EH,Nowhere,01/02/2017,,\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("#upload\\:check").click();
        assertThat(page.locator("#lead")).hasText("A dry run of cases.csv. Nothing has changed yet.");
        assertThat(page.locator("#problems")).containsText("The case was used without a team.");
        page.locator("#carryOut\\:start").click();
        assertThat(page.locator("#lead")).hasText("Imported from cases.csv.", patient());
        journey.isAccessible();
        page.locator("#carryOut a.button").first().click();
        page.locator("#filter\\:type").selectOption("EARLY_HELP");
        page.locator("#filter\\:show").click();
        var row = page.locator("#cases tbody tr").filter(new Locator.FilterOptions().setHasText("1 February 2017"));
        row.locator("a").first().click();
        assertThat(page.locator("#lead")).hasText("Early help, no team");
        journey.isAccessible();
    }

    @Test
    void a_date_is_put_right_as_day_month_and_year_and_the_case_tells_from_what_to_what(Journey journey) {
        var page = journey.as("Amira Haddad").page();
        page.locator("#toDo a[id^=open]").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/audit/audit\\.xhtml\\?id=\\d+.*"));
        var correct =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Correct: Looked after since"));
        correct.click();
        assertThat(page.locator("#factsForm\\:rightDayYear")).hasValue(Pattern.compile("\\d{4}"));
        page.locator("#factsForm\\:rightDayDay").fill("31");
        page.locator("#factsForm\\:rightDayMonth").fill("2");
        page.locator("#factsForm\\:rightDayYear").fill("2026");
        page.locator("#factsForm\\:reason").fill("The order on the file says so.");
        page.locator("#factsForm\\:saveCorrection").click();
        assertThat(page.locator("#factsForm\\:rightDayProblem")).containsText("must be a real date");
        page.locator("#factsForm\\:rightDayMonth").fill("3");
        journey.isAccessible();
        page.locator("#factsForm\\:saveCorrection").click();
        assertThat(page.locator("#caseFacts dl")).containsText("31 March 2026");
        assertThat(page.locator("#factsForm\\:saveCorrection")).hasCount(0);

        var trail = journey.as("Sam Doyle")
                .open("/trail/trail.xhtml")
                .isAccessible()
                .page();
        assertThat(trail.locator("#entries")).containsText("Fact of a case corrected");
        assertThat(trail.locator("#entries")).containsText("Signed in");
        assertThat(trail.locator("#entries tbody").innerText())
                .doesNotContainPattern("\\w\\.[a-zA-Z]")
                .doesNotContain("trail");
        var link = trail.locator("#entries tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Fact of a case corrected"))
                .first();
        var number = link.locator("td").last().innerText().replaceAll("\\D", "");

        var seen = journey.as("Ruth Okafor")
                .open("/casefile/case.xhtml?id=" + number)
                .isAccessible()
                .page();
        assertThat(seen.locator("[aria-labelledby=correctionsTitle]"))
                .containsText(
                        Pattern.compile(
                                "Looked after since: from “\\d{1,2} \\w+ \\d{4}” to “31 March 2026”\\. The order on the file says so\\."));
    }

    @Test
    void opening_a_case_is_one_line_of_the_trail_and_offers_only_what_works(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/casefile/cases.xhtml").page();
        var number = page.locator("#cases tbody a").first().getAttribute("href").replaceAll("\\D", "");
        var before = openings(journey, number).count();
        page = journey.as("Ruth Okafor")
                .open("/casefile/case.xhtml?id=" + number)
                .page();
        assertThat(page.locator("#caseFacts")).isVisible();
        assertThat(page.locator("#caseFacts button")).hasCount(0);
        assertThat(openings(journey, number)).hasCount(before + 1);
    }

    private static Locator openings(Journey journey, String number) {
        return journey.as("Sam Doyle")
                .open("/trail/trail.xhtml")
                .page()
                .locator("#entries tbody tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Case opened\\D*\\b" + number + "$")));
    }

    @Test
    void a_list_turns_its_pages_by_a_form_of_its_own(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/casefile/cases.xhtml").page();
        var first = page.locator("#cases_data tr").first().innerText();
        page.locator("form[id=casesForm] #cases .ui-paginator-next").click();
        assertThat(page.locator("#cases .ui-paginator-current")).containsText("26");
        assertThat(page.locator("#cases_data tr").first()).not().hasText(first);
        journey.isAccessible();
    }

    private static LocatorAssertions.HasTextOptions patient() {
        return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    }
}
