package candour.template.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningCandour.class)
class EditionJourneyIT {

    @Test
    void the_quality_lead_reads_a_standard_from_the_library(Journey journey) {
        journey.as("Ruth Okafor").open("/template/editions.xhtml").isAccessible();
        journey.page().getByText("Child looked after and permanence").click();
        assertThat(journey.page().locator("h1")).hasText("Child looked after and permanence");
        journey.isAccessible();
        assertThat(journey.page().locator("h3[id^='question-']")).hasCount(21);
        assertThat(journey.page().locator("#question-F1")).hasText("F1 Visits in time");
        journey.page()
                .locator("a", new Page.LocatorOptions().setHasText("F Visits and safety"))
                .click();
        assertThat(journey.page().locator("#section-F")).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?id=abc", "?id=-1", "?id=99999999999999999999", ""})
    void an_address_that_leads_to_no_edition_says_so(String address, Journey journey) {
        journey.as("Ruth Okafor");
        var answer = journey.page().navigate(journey.address() + "/template/edition.xhtml" + address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(journey.page().locator("h1")).hasText("Page not found");
    }
}
