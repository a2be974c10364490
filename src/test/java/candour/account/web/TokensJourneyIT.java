package candour.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.ApiClient;
import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class TokensJourneyIT {

    private static final List<String> READERS_OF_FINDINGS =
            List.of("QUALITY_LEAD", "DIRECTOR", "SERVICE_MANAGER", "TEAM_MANAGER");

    @Test
    void a_person_gives_another_system_a_token_sees_that_it_was_used_and_withdraws_it(Journey journey) {
        var page = journey.as("Ruth Okafor").page();
        page.locator("#otherSystems").click();
        journey.isAccessible();
        page.locator("#new\\:make").click();
        assertThat(page.locator("#new\\:nameProblem")).isVisible();
        fill(page, "Dashboard of the region");
        page.locator("#new\\:make").click();
        var token = page.locator("#madeToken").innerText();
        assertThat(token).matches("candour_[\\w-]{43}");
        journey.isAccessible();
        var line = page.locator("#mine tr", new Page.LocatorOptions().setHasText("Dashboard of the region"));
        assertThat(line).containsText("read findings");
        assertThat(line).containsText("never");

        var client = new ApiClient(journey.address(), token);
        assertThat(client.get("/findings?limit=1").status()).isEqualTo(200);
        assertThat(client.get("/actions/999999999").status()).isEqualTo(404);
        assertThat(client.post("/actions", "{\"finding\": 1, \"title\": \"x\"}").status())
                .isEqualTo(403);
        page.reload();
        assertThat(page.locator("#madeToken")).hasCount(0);
        assertThat(page.content()).doesNotContain(token);
        assertThat(line).not().containsText("never");
        line.getByText("Withdraw").click();
        assertThat(line).containsText("withdrawn");
        assertThat(client.get("/findings").status()).isEqualTo(401);
        journey.isAccessible();
    }

    @Test
    void the_administrator_withdraws_anybodys_and_reads_in_the_trail_what_a_token_did(Journey journey) {
        var page = journey.as("Helen Marsh").open("/account/tokens.xhtml").page();
        fill(page, "Lost laptop");
        page.locator("#new\\:make").click();
        var client = new ApiClient(journey.address(), page.locator("#madeToken").innerText());
        assertThat(client.get("/actions/999999998").status()).isEqualTo(404);
        assertThat(page.locator("#everybodys")).hasCount(0);
        journey.as("Sam Doyle").open("/trail/trail.xhtml");
        assertThat(page(journey).locator("#entries")).containsText("by token “Lost laptop”");
        journey.open("/account/tokens.xhtml").isAccessible();
        var line = page(journey).locator("#everybodys tr", new Page.LocatorOptions().setHasText("Lost laptop"));
        assertThat(line).containsText("Helen Marsh");
        line.getByText("Withdraw").click();
        assertThat(line).containsText("withdrawn");
        assertThat(client.get("/actions").status()).isEqualTo(401);
    }

    @Test
    void the_demo_gives_each_of_its_people_one_that_only_the_owner_of_the_file_reads(Journey journey)
            throws IOException {
        var file = journey.data().resolve("demo-tokens.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        for (var line : Files.readAllLines(file)) {
            var parts = line.split(" ");
            var client = new ApiClient(journey.address(), parts[2]);
            var mayRead = READERS_OF_FINDINGS.stream().anyMatch(parts[1]::contains);
            assertThat(client.get("/findings?limit=1").status()).as(line).isEqualTo(mayRead ? 200 : 403);
        }
    }

    private static Page page(Journey journey) {
        return journey.page();
    }

    private static void fill(Page page, String name) {
        page.locator("#new\\:name").fill(name);
        var last = LocalDate.now().plusMonths(2);
        page.locator("#new\\:expiresOnDay").fill(String.valueOf(last.getDayOfMonth()));
        page.locator("#new\\:expiresOnMonth").fill(String.valueOf(last.getMonthValue()));
        page.locator("#new\\:expiresOnYear").fill(String.valueOf(last.getYear()));
        page.getByText("read findings", new Page.GetByTextOptions().setExact(true))
                .click();
    }
}
