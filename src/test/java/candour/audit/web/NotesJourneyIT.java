package candour.audit.web;

import static candour.audit.web.Desk.board;
import static candour.audit.web.Desk.isSaved;
import static candour.audit.web.Desk.opensAnAudit;
import static candour.audit.web.Desk.patient;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A note is never out of reach while it is not saved, and never there again once it was deleted. */
@ExtendWith(RunningCandour.class)
class NotesJourneyIT {

    @Test
    void one_that_is_too_long_stays_within_reach_after_its_editor_is_closed(Journey journey) {
        var page = opensAnAudit(journey, "Leila Karimi");
        var tooLong = "Pasted whole. " + "x".repeat(3_987);
        page.locator("#write-A1").click();
        editor(page).locator("[data-part=text]").fill(tooLong);
        assertThat(editor(page).locator("[data-problem]")).containsText("Shorten the text by 1 character");
        editor(page).locator("[data-done]").click();
        assertThat(editor(page)).hasCount(0);
        var line = line(page, "Pasted whole.");
        assertThat(line).containsText("Not saved yet");
        journey.isAccessible();
        line.locator("[data-open]").click();
        assertThat(editor(page).locator("[data-part=text]")).hasValue(tooLong);
        assertThat(editor(page).locator("[data-problem]")).containsText("Shorten the text by 1 character");
        editor(page).locator("[data-part=text]").fill("Pasted whole, and shortened.");
        isSaved(page);
        assertThat(line(page, "Pasted whole, and shortened.")).containsText("Cited by A1");
        page.reload();
        assertThat(line(page, "Pasted whole, and shortened.")).containsText("Cited by A1");
    }

    @Test
    void one_that_is_deleted_while_it_is_being_saved_is_deleted(Journey journey) {
        var page = opensAnAudit(journey, "Leila Karimi");
        page.locator("#writeNote").click();
        editor(page).locator("[data-part=text]").fill("Kept for a moment.");
        isSaved(page);
        editor(page).locator("[data-done]").click();
        line(page, "Kept for a moment.").locator("[data-open]").click();
        var held = new ArrayList<Route>();
        page.route("**/drafts/audits/*/notes/*", route -> {
            if ("PUT".equals(route.request().method())) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        page.waitForRequest(
                "**/drafts/audits/*/notes/*",
                () -> editor(page).locator("[data-part=text]").fill("Kept for a moment, and changed."));
        var delete = editor(page).locator("[data-delete]");
        delete.click();
        delete.click();
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(editor(page)).hasCount(0);
        board(page).not().containsText("Saving", patient());
        page.reload();
        assertThat(line(page, "Kept for a moment")).hasCount(0);
    }

    private static Locator editor(Page page) {
        return page.locator(".note-editor");
    }

    private static Locator line(Page page, String text) {
        return page.locator("#notebook [data-all-notes] li", new Page.LocatorOptions().setHasText(text));
    }
}
