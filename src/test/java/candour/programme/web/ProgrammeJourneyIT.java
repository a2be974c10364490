package candour.programme.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.shared.Json;
import candour.support.Journey;
import candour.support.RunningCandour;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningCandour.class)
class ProgrammeJourneyIT {

    @Test
    void the_quality_lead_takes_a_round_from_the_plan_to_the_first_allocation(Journey journey) throws IOException {
        var page = journey.as("Ruth Okafor")
                .open("/programme/rounds.xhtml")
                .isAccessible()
                .page();
        page.locator("#plan").click();
        journey.isAccessible();
        planned(journey, "Journey");
        journey.isAccessible();
        page.locator("#freeze").click();
        choosesCases(journey);
        page.locator("#draw").click();
        journey.isAccessible();
        field(page, "sampleSize").fill("12");
        field(page, "draw").click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("Draw 1 of Journey.*"));
        journey.isAccessible();
        certificateVouchesForWhatIsShown(page);
        page.locator("#allocateNext").click();
        journey.isAccessible();
        allocatesTheFirstCase(page);
        journey.isAccessible();
    }

    private static void choosesCases(Journey journey) {
        var page = journey.page();
        journey.isAccessible();
        var groups = page.locator("#count tbody tr");
        assertThat(groups).not().hasCount(1);
        page.getByText("Quay", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(groups).hasCount(1);
        page.getByText("Quay", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(groups).not().hasCount(1);
        field(page, "notAuditedForMonths").fill("0");
        page.getByLabel("Type of case", new Page.GetByLabelOptions().setExact(true))
                .check();
        assertThat(page.locator("#strata thead")).containsText("Type of case");
        assertThat(groups.locator("th").allInnerTexts())
                .contains("Child protection", "Looked after")
                .doesNotContain("Quay");
        field(page, "freeze").click();
        assertThat(page.locator(".notice")).containsText("frozen");
        journey.isAccessible();
    }

    private static void certificateVouchesForWhatIsShown(Page page) throws IOException {
        var certificate = json(downloaded(page, "#certificate"));
        assertThat(Json.sha256(downloaded(page, "#listing")))
                .isEqualTo(certificate.get("frameSha256").textValue());
        var strata = new ArrayList<String>();
        certificate
                .get("strata")
                .forEach(share -> strata.add(share.get("stratum").textValue()));
        assertThat(strata).contains("CHILD_PROTECTION", "LOOKED_AFTER").doesNotContain("Quay");
        var drawn = new ArrayList<String>();
        certificate.get("drawn").forEach(line -> drawn.add(line.get("pseudonym").textValue()));
        assertThat(page.locator("#cases_data a[href*='/casefile/']").allInnerTexts())
                .isEqualTo(drawn)
                .hasSize(12);
    }

    private static void allocatesTheFirstCase(Page page) {
        var pseudonym = page.locator("h1").innerText().replaceAll("Who assesses (.*)\\?", "$1");
        field(page, "allocate").click();
        assertThat(page.locator(".error-summary")).containsText("Assessor");
        field(page, "assessor").selectOption(new SelectOption().setIndex(1));
        field(page, "workingDays").fill("10");
        field(page, "allocate").click();
        assertThat(page.locator(".notice")).containsText(pseudonym + " is allocated to ");
        page.locator("#toDraw").click();
        var row = page.locator("#cases_data tr").first();
        assertThat(row).containsText(pseudonym);
        assertThat(row).not().containsText("Allocate");
    }

    @Test
    void two_clicks_draw_once_and_drawing_again_needs_a_reason(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/programme/plan.xhtml").page();
        planned(journey, "Twice");
        page.locator("#freeze").click();
        field(page, "notAuditedForMonths").fill("0");
        field(page, "freeze").click();
        page.locator("#draw").click();
        field(page, "draw").dblclick();
        assertThat(page.locator("h1")).hasText(Pattern.compile("Draw 1 of Twice.*"));
        page.locator("#toRound").click();
        assertThat(page.locator("#draws tbody tr")).hasCount(1);
        page.locator("#again").click();
        field(page, "draw").click();
        assertThat(page.locator(".error-summary")).containsText("Reason");
        field(page, "sampleSize").fill("100000");
        field(page, "reason").fill("Two files were sealed.");
        field(page, "draw").click();
        assertThat(page.locator(".error-summary")).containsText("smaller sample");
        assertThat(field(page, "reason")).hasValue("Two files were sealed.");
        field(page, "sampleSize").fill("5");
        field(page, "draw").click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("Draw 2 of Twice.*"));
        journey.isAccessible();
    }

    /** In the invented council team managers are assessors too, and managed whoever held a case of their team. */
    @Test
    void who_managed_somebody_while_they_held_the_case_is_left_out_and_told_why(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/programme/rounds.xhtml").page();
        page.getByText("Children looked after, this quarter").click();
        page.locator("#draws tbody a").first().click();
        page.locator("#allocateNext").click();
        assertThat(page.locator("#excluded")).containsText("managed somebody while they held the case");
        journey.isAccessible();
    }

    /** Rosa Bianchi works in Birch. */
    @Test
    void the_own_team_is_refused_until_it_is_accepted(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/programme/plan.xhtml").page();
        planned(journey, "Own team");
        page.locator("#freeze").click();
        page.getByText("Birch", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        field(page, "notAuditedForMonths").fill("0");
        field(page, "freeze").click();
        page.locator("#draw").click();
        field(page, "sampleSize").fill("5");
        field(page, "draw").click();
        page.locator("#allocateNext").click();
        var ownTeam =
                page.locator("option", new Page.LocatorOptions().setHasText(Pattern.compile("Rosa Bianchi.*own team")));
        field(page, "assessor").selectOption(ownTeam.getAttribute("value"));
        field(page, "allocate").click();
        assertThat(page.locator(".error-summary"))
                .containsText(
                        "Rosa Bianchi works in a team that held this case. Choose somebody else, or tick that you accept this.");
        journey.isAccessible();
        field(page, "acceptOwnTeam").check();
        field(page, "allocate").click();
        assertThat(page.locator(".notice")).containsText("is allocated to Rosa Bianchi");
    }

    @Test
    void an_assessor_neither_sees_rounds_nor_opens_them(Journey journey) {
        journey.as("Leila Karimi");
        assertThat(journey.page().locator("#menuRounds")).hasCount(0);
        for (var path :
                new String[] {"rounds.xhtml", "plan.xhtml", "round.xhtml?id=1", "draw.xhtml?id=1", "certificate?id=1"
                }) {
            var answer = journey.page().navigate(journey.address() + "/programme/" + path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(journey.page().locator("h1")).hasText("You cannot open this page");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "round.xhtml",
                "round.xhtml?id=abc",
                "round.xhtml?id=999999",
                "frame.xhtml?round=999999",
                "sample.xhtml?round=-1",
                "draw.xhtml?id=999999",
                "allocation.xhtml?id=0",
                "certificate?id=abc",
                "certificate",
                "listing?id=999999"
            })
    void an_address_that_leads_to_nothing_says_so(String path, Journey journey) {
        journey.as("Ruth Okafor");
        var answer = journey.page().navigate(journey.address() + "/programme/" + path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(journey.page().locator("h1")).hasText("Page not found");
    }

    private static void planned(Journey journey, String name) {
        var page = journey.page();
        var unique = name + " " + UUID.randomUUID().toString().substring(0, 8);
        field(page, "name").fill(unique);
        field(page, "plan").click();
        assertThat(page.locator("h1")).hasText(unique);
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }

    private static String downloaded(Page page, String link) throws IOException {
        return Files.readString(
                page.waitForDownload(() -> page.locator(link).click()).path());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
