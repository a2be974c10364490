package candour.help.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody who does not know a word or a page finds, without a mouse. */
@ExtendWith(RunningCandour.class)
class HelpJourneyIT {

    @Test
    void a_word_opens_its_meaning_where_it_stands_by_keyboard_and_gives_the_focus_back(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/programme/rounds.xhtml").page();
        page.getByText("Children looked after, this quarter").click();
        var word = page.locator("#word-FRAME");
        var meaning = page.locator("#meaning-FRAME");
        assertThat(meaning).isHidden();
        word.focus();
        page.keyboard().press("Enter");
        assertThat(meaning).isVisible();
        assertThat(word)
                .hasAccessibleDescription("All the cases that a sample is drawn from. Once frozen it never changes.");
        assertThat(meaning).hasText("All the cases that a sample is drawn from. Once frozen it never changes.");
        journey.isAccessible();
        page.keyboard().press("Escape");
        assertThat(meaning).isHidden();
        assertThat(word).isFocused();
    }

    @Test
    void a_page_says_what_it_is_for_once_it_is_asked(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/programme/rounds.xhtml").page();
        var answers = page.locator("#aboutPage p");
        assertThat(answers.first()).isHidden();
        page.locator("#aboutPage summary").click();
        assertThat(answers).hasCount(3);
        assertThat(answers.nth(1)).hasText("What to do next: Open one to go on with it, or plan the next.");
        journey.isAccessible();
    }

    @Test
    void help_opens_the_guides_of_the_own_roles_and_leads_on(Journey journey) {
        var page = journey.as("Kwame Boateng").page();
        page.locator("#help").click();
        assertThat(page.locator("section[id^=guide-]")).hasCount(2);
        assertThat(page.locator("#guide-TEAM_MANAGER")).containsText("You put right what was found");
        assertThat(page.locator("#guide-ASSESSOR")).containsText("You judge case files");
        journey.isAccessible();
        page.locator("#guide-ADMINISTRATOR summary").click();
        assertThat(page.locator("#guide-ADMINISTRATOR a")).hasCount(0);
        page.locator("#guide-TEAM_MANAGER a").nth(1).click();
        assertThat(page.locator("#title")).hasText("Findings");
        page.locator("#help").click();
        page.locator("#toWords").click();
        assertThat(page.locator("#CEILING + dd")).containsText("limits a grade");
        journey.isAccessible();
    }

    @Test
    void a_word_fits_on_the_smallest_screen(Journey journey) {
        var page = journey.as("Ruth Okafor").open("/programme/rounds.xhtml").page();
        page.setViewportSize(320, 640);
        page.getByText("Children looked after, this quarter").click();
        page.locator("#word-DRAW").click();
        var box = page.locator("#meaning-DRAW").boundingBox();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(320);
    }
}
