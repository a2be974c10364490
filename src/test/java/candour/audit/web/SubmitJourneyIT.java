package candour.audit.web;

import static candour.audit.web.Desk.checkOf;
import static candour.audit.web.Desk.isSaved;
import static candour.audit.web.Desk.opensAnAudit;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class SubmitJourneyIT {

    @Test
    void a_refusal_lists_what_is_missing_by_now(Journey journey) {
        var missing = "A2";
        var desk = opensAnAudit(journey, "Dafydd Pryce");
        desk.locator("#question-A2 .option[data-state=NOT_EVIDENCED] input").check();
        isSaved(desk);
        var check = journey.newTab();
        check.navigate(checkOf(desk));
        assertThat(check.locator("#missing li a").first()).isVisible();
        assertThat(check.locator("#missing")).not().containsText(missing);
        desk.locator("#clear-A2").click();
        isSaved(desk);
        check.locator("[id='end:submitAudit']").click();
        assertThat(check.locator(".error-summary")).containsText("It is listed under Your answers");
        assertThat(check.locator("#missing")).containsText(missing);
    }

    @Test
    void a_judgement_from_another_tab_is_shown_before_it_can_be_submitted(Journey journey) {
        var first = opensAnAudit(journey, "Dafydd Pryce");
        first.navigate(checkOf(first));
        var second = journey.newTab();
        second.navigate(first.url());
        second.getByLabel("Good", new Page.GetByLabelOptions().setExact(true)).check();
        isSaved(second);
        first.locator("[id='end:submitAudit']").click();
        assertThat(first.locator(".error-summary")).containsText("perhaps by you in another tab");
        assertThat(first.locator("[id='end'] .caution")).containsText("Good");
        first.locator("[id='end:submitAudit']").click();
        assertThat(first.locator(".error-summary")).containsText("It is listed under Your answers");
    }
}
