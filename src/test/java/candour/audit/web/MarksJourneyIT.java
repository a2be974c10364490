package candour.audit.web;

import static candour.audit.web.Desk.board;
import static candour.audit.web.Desk.checkOf;
import static candour.audit.web.Desk.isSaved;
import static candour.audit.web.Desk.opensAnAudit;
import static candour.audit.web.Desk.patient;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose work an answer is about, and whether what it rests on came later, is marked where one answers. */
@ExtendWith(RunningCandour.class)
class MarksJourneyIT {

    @Test
    void by_one_key_and_by_one_tick_and_shown_before_submitting(Journey journey) {
        var page = opensAnAudit(journey, "Leila Karimi");
        page.locator("#question-A1").focus();
        page.keyboard().press("b");
        assertThat(page.locator("#earlier-A1")).isChecked();
        isSaved(page);
        page.locator("#write-A1").click();
        var editor = page.locator(".note-editor");
        editor.locator("[data-part=text]").fill("The plan was put on the file last week.");
        editor.getByLabel("This came to the record after the case was selected").check();
        isSaved(page);
        journey.isAccessible();
        page.reload();
        assertThat(page.locator("#earlier-A1")).isChecked();
        assertThat(page.locator("#earlier-A2")).not().isChecked();
        page.locator("#question-A1 .chip-open", new Page.LocatorOptions().setHasText("The plan was put on the file"))
                .click();
        assertThat(editor.getByLabel("This came to the record after the case was selected"))
                .isChecked();
        page.navigate(checkOf(page));
        var marked = page.locator("#marked li").first();
        assertThat(marked).containsText("A1");
        assertThat(marked).containsText("about work before this worker");
        assertThat(marked).containsText("rests on something added after the case was selected");
        journey.isAccessible();
    }

    @Test
    void in_another_tab_is_told_like_any_other_change(Journey journey) {
        var first = opensAnAudit(journey, "Grace Adeyemi");
        var second = journey.newTab();
        second.navigate(first.url());
        first.locator("#earlier-A2").check();
        isSaved(first);
        second.locator("#comment-A2").evaluate("box => box.closest('details').open = true");
        second.locator("#comment-A2").fill("From the second tab.");
        board(second).containsText("choose which version to keep", patient());
        var conflict = second.locator(".conflict");
        assertThat(conflict.locator("[data-stored]")).containsText("about work before this worker");
        assertThat(conflict.locator("[data-mine]")).not().containsText("about work before this worker");
        conflict.locator("[data-keep=stored]").click();
        assertThat(second.locator("#earlier-A2")).isChecked();
    }
}
