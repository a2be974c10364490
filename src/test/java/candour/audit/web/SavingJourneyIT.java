package candour.audit.web;

import static candour.audit.web.Desk.board;
import static candour.audit.web.Desk.isSaved;
import static candour.audit.web.Desk.opensAnAudit;
import static candour.audit.web.Desk.patient;
import static candour.audit.web.Desk.signsInAgain;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an assessor gives is never lost, whatever happens to the server, the session or another tab. */
@ExtendWith(RunningCandour.class)
class SavingJourneyIT {

    @Test
    void survives_a_killed_server_and_the_session_that_dies_with_it(Journey journey) {
        var page = opensAnAudit(journey, "Amira Haddad");
        page.locator("#A1-2").check();
        isSaved(page);
        journey.killServer();
        try {
            writesComment(page, "A1", "Typed while nobody was listening.");
            page.locator("#A2-1").check();
            board(page).containsText("Not saved, trying again", patient());
        } finally {
            journey.startServer();
        }
        board(page).containsText("you have been signed out", patient());
        signsInAgain(page, "Amira Haddad");
        isSaved(page);
        page.reload();
        assertThat(page.locator("#A1-2")).isChecked();
        assertThat(page.locator("#A2-1")).isChecked();
        assertThat(page.locator("#comment-A1")).hasValue("Typed while nobody was listening.");
        journey.isAccessible();
    }

    @Test
    void survives_the_end_of_the_session(Journey journey) {
        var page = opensAnAudit(journey, "Grace Adeyemi");
        var other = journey.newTab();
        other.navigate(journey.address() + "/index.xhtml");
        other.locator("#signOut\\:leave").click();
        assertThat(other).hasURL(Pattern.compile(".*/account/sign-in\\.xhtml"));
        page.locator("#A1-3").check();
        writesComment(page, "A1", "Typed after the session had ended.");
        board(page).containsText("you have been signed out", patient());
        journey.isAccessible();
        signsInAgain(page, "Grace Adeyemi");
        isSaved(page);
        page.reload();
        assertThat(page.locator("#A1-3")).isChecked();
        assertThat(page.locator("#comment-A1")).hasValue("Typed after the session had ended.");
    }

    @Test
    void in_two_tabs_is_never_overwritten_unseen(Journey journey) {
        var first = opensAnAudit(journey, "Dafydd Pryce");
        var second = journey.newTab();
        second.navigate(first.url());
        first.locator("#A1-1").check();
        writesComment(first, "A1", "From the first tab.");
        isSaved(first);
        writesComment(second, "A1", "From the second tab.");
        board(second).containsText("choose which version to keep", patient());
        var conflict = second.locator(".conflict");
        assertThat(conflict.locator("[data-mine]")).containsText("From the second tab.");
        assertThat(conflict.locator("[data-stored]")).containsText("From the first tab.");
        conflict.locator("[data-keep=stored]").click();
        assertThat(second.locator("#A1-1")).isChecked();
        assertThat(second.locator("#comment-A1")).hasValue("From the first tab.");
        second.locator("#A1-2").check();
        isSaved(second);
        first.locator("#A1-3").check();
        first.locator(".conflict [data-keep=mine]").click();
        isSaved(first);
        second.reload();
        assertThat(second.locator("#A1-3")).isChecked();
    }

    @Test
    void can_be_taken_back_to_not_yet_answered(Journey journey) {
        var page = opensAnAudit(journey, "Dafydd Pryce");
        page.locator("#A2-2").check();
        isSaved(page);
        page.locator("#clear-A2").click();
        isSaved(page);
        page.reload();
        assertThat(page.locator("#question-A2 input[type=radio]:checked")).hasCount(0);
        assertThat(page.locator("#question-A2")).hasAttribute("data-state", "UNANSWERED");
        assertThat(page.locator("#question-A2")).not().hasAttribute("data-version", "0");
    }

    private static void writesComment(Page page, String question, String text) {
        var comment = page.locator("#comment-" + question);
        if (!comment.isVisible()) {
            page.locator("#question-" + question + " details[data-comment] summary")
                    .click();
        }
        comment.fill(text);
    }
}
