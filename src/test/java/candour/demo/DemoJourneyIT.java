package candour.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The year of the invented council could have been a real one. */
@ExtendWith(RunningCandour.class)
class DemoJourneyIT {

    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}+ \\d{4}");

    @Test
    void actions_are_raised_after_what_was_found(Journey journey) {
        var page = journey.as("Helen Marsh").page();
        for (var status : List.of("RAISED", "PLANNED", "COMPLETED", "VERIFIED")) {
            journey.open("/improvement/actions.xhtml?status=" + status);
            assertThat(page.locator("#actions_data a").first()).isVisible();
            var first = page.locator("#actions_data a").first();
            first.click();
            var raised = dayIn(page.locator("ol.steps li").first().innerText());
            page.locator("#toFinding").click();
            assertThat(raised).as(status).isAfter(dayIn(page.locator("#lead").innerText()));
        }
        journey.open("/improvement/actions.xhtml?overdue=true");
        assertThat(page.locator("#actions_data a").first()).isVisible();
    }

    private static LocalDate dayIn(String text) {
        var found = DAY.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return LocalDate.parse(found.group(), DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }
}
