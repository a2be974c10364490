package candour.notification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other systems are told that something happened. */
@ExtendWith(RunningCandour.class)
class WebhooksJourneyIT {

    private static final String ADDRESS = "https://systems.example.org/notices";

    @Test
    void an_administrator_registers_an_address_sees_its_secret_once_and_withdraws_it(Journey journey) {
        var page = journey.as("Sam Doyle").page();
        page.locator("#otherSystems").click();
        page.locator("#webhooks").click();
        journey.isAccessible();
        page.locator("#new\\:address").fill(ADDRESS);
        page.locator("#new\\:register").click();
        assertThat(page.locator("main")).containsText("Choose an answer for “What it is told about”");
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

        var line = page.locator("#registered li", has(ADDRESS));
        line.getByText("Withdraw").click();
        assertThat(line).containsText("withdrawn");
        assertThat(line.getByText("Withdraw", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        journey.isAccessible();
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
