package candour.notification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.ApiClient;
import candour.support.Journey;
import candour.support.Receiver;
import candour.support.RunningCandour;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class WebhooksJourneyIT {

    @Test
    void an_administrator_registers_an_address_sees_what_it_did_not_take_and_withdraws_it(Journey journey)
            throws IOException {
        try (var other = new Receiver()) {
            other.answers("500 Oops");
            var page = journey.as("Sam Doyle").page();
            page.locator("#otherSystems").click();
            page.locator("#webhooks").click();
            journey.isAccessible();
            page.locator("#new\\:address").fill(other.address());
            page.locator("#new\\:register").click();
            assertThat(page.locator("main")).containsText("Choose at least one kind of thing");
            page.getByText("audit final", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.locator("#new\\:register").click();
            var secret = page.locator("#secret").innerText();
            assertThat(secret).matches("[0-9a-f]{64}");
            journey.isAccessible();
            page.reload();
            assertThat(page.locator("#secret")).hasCount(0);
            assertThat(page.content()).doesNotContain(secret);

            makeOneFinal(new ApiClient(journey.address(), tokenOfLead(journey)));
            var notice = awaited(page, page.locator("#notices tr", has("500")));
            assertThat(notice).containsText(other.address());
            assertThat(other.told()).isNotEmpty();
            journey.isAccessible();

            var line = page.locator("#registered li", has(other.address()));
            line.getByText("Withdraw").click();
            assertThat(line).containsText("withdrawn");
            assertThat(line.getByText("Withdraw", new Locator.GetByTextOptions().setExact(true)))
                    .hasCount(0);
            journey.isAccessible();
        }
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** Within the minute that the next round takes to come. */
    private static Locator awaited(Page page, Locator wanted) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(150);
        while (wanted.count() == 0) {
            assertThat(System.nanoTime()).as("the round").isLessThan(until);
            page.waitForTimeout(1000);
            page.reload();
        }
        return wanted.first();
    }

    private static String tokenOfLead(Journey journey) throws IOException {
        return Files.readAllLines(journey.data().resolve("demo-tokens.txt")).stream()
                .map(line -> line.split(" "))
                .filter(parts -> parts[1].contains("QUALITY_LEAD"))
                .map(parts -> parts[2])
                .findFirst()
                .orElseThrow();
    }

    /** Shared with nobody, for they are all on leave. */
    private static void makeOneFinal(ApiClient lead) {
        var audit = "/audits/" + submitted(lead);
        var invitees = StreamSupport.stream(
                        lead.get(audit + "/sharing").json().path("proposed").spliterator(), false)
                .map(each -> "{\"person\": %s, \"part\": %s, \"leftOut\": \"On leave.\"}"
                        .formatted(each.path("person"), each.path("part")))
                .toList();
        var shared = lead.post(
                audit + "/sharing",
                "{\"invitees\": %s, \"workingDays\": 5, \"nobody\": \"On leave.\"}".formatted(invitees));
        assertThat(shared.status()).as(shared.response().body()).isEqualTo(200);
        var key = UUID.randomUUID().toString();
        var made = lead.post(audit + "/finalisation", "", key, "If-Match", shared.header("ETag"));
        assertThat(made.status()).as(made.response().body()).isEqualTo(200);
    }

    private static String submitted(ApiClient lead) {
        var path = "/audits?limit=200";
        while (!path.isEmpty()) {
            var part = lead.get(path);
            for (JsonNode audit : part.json().path("items")) {
                if (audit.path("status").asText().equals("SUBMITTED")) {
                    return audit.path("id").asText();
                }
            }
            path = part.header("Link").replaceAll("</api/v1(.*)>; rel=\"next\"", "$1");
        }
        throw new AssertionError("the demo has no audit that is submitted and no more");
    }
}
