package candour.improvement.web;

import static candour.improvement.web.FindingsCheck.ASSESSOR;
import static candour.improvement.web.FindingsCheck.checksFindings;
import static candour.improvement.web.FindingsCheck.field;
import static candour.improvement.web.FindingsCheck.findings;
import static candour.improvement.web.FindingsCheck.opens;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed into a form and not saved stays on the page, whatever ended meanwhile, and the page says so. */
@ExtendWith(RunningCandour.class)
class TypedTextJourneyIT {

    private static final String TYPED = "Typed for twenty minutes.";

    @Test
    void the_words_of_a_finding_outlive_the_session_and_the_page(Journey journey) {
        var page = checksFindings(journey);
        var address = page.url();
        opens(page, 0);
        field(page, 0, "own:text").fill(TYPED);
        signsOutElsewhere(journey);
        field(page, 0, "own:reword").click();
        assertThat(page.locator(".error-summary")).containsText("You have been signed out, so this was not saved");
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(field(page, 0, "own:text")).hasValue(TYPED);
        journey.isAccessible();
        signsInAgain(page);
        field(page, 0, "own:reword").click();
        assertThat(page.locator(".error-summary")).containsText("This page was open for too long");
        assertThat(page.locator(".error-summary")).hasCount(1);
        assertThat(field(page, 0, "own:text")).hasValue(TYPED);
        assertThat(page).hasURL(address);
        journey.isAccessible();
    }

    @Test
    void the_words_in_a_dialog_do_too(Journey journey) {
        var page = journey.as("David Osei")
                .open("/improvement/actions.xhtml?status=PLANNED")
                .page();
        page.locator("#actions_data a").first().click();
        page.locator("#openComplete").click();
        field(page, "completeForm:note").fill(TYPED);
        signsOutElsewhere(journey);
        field(page, "completeForm:saveCompletion").click();
        assertThat(page.locator("#complete .error-summary")).containsText("You have been signed out");
        assertThat(field(page, "completeForm:note")).hasValue(TYPED);
        assertThat(field(page, "completeForm:note")).isVisible();
        journey.isAccessible();
    }

    @Test
    void a_dialog_that_was_put_away_holds_nobody_back(Journey journey) {
        var page = journey.as("David Osei")
                .open("/improvement/actions.xhtml?status=PLANNED")
                .page();
        page.locator("#actions_data a").first().click();
        page.locator("#openComplete").click();
        var note = field(page, "completeForm:note");
        note.fill(TYPED);
        assertThat(page.evaluate("candour.unsaved().length")).isEqualTo(1);
        page.keyboard().press("Escape");
        assertThat(note).isHidden();
        assertThat(page.evaluate("candour.unsaved().length")).isEqualTo(0);
        page.locator("#openComplete").click();
        assertThat(note).hasValue(TYPED);
    }

    @Test
    void nothing_typed_means_nothing_to_stay_for(Journey journey) {
        var page = checksFindings(journey);
        opens(page, 0);
        signsOutElsewhere(journey);
        field(page, 0, "own:reword").click();
        assertThat(page).hasURL(Pattern.compile(".*/account/sign-in\\.xhtml.*"));
    }

    @Test
    void leaving_asks_first_until_it_is_saved(Journey journey) {
        var page = checksFindings(journey);
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        opens(page, 0);
        field(page, 0, "own:text").fill(TYPED);
        page.locator("#home").click();
        page.waitForCondition(() -> asked.contains("beforeunload"));
        assertThat(field(page, 0, "own:text")).hasValue(TYPED);
        field(page, 0, "own:reword").click();
        assertThat(findings(page).nth(0).locator(".prose").first()).hasText(TYPED);
        page.locator("#home").click();
        assertThat(page).hasURL(Pattern.compile(".*/index\\.xhtml"));
    }

    @Test
    void submitting_the_audit_says_so_first(Journey journey) {
        var page = checksFindings(journey);
        opens(page, 0);
        field(page, 0, "none:withdrawReason").fill(TYPED);
        field(page, "end:submitAudit").click();
        var summary = page.locator(".error-summary");
        assertThat(summary).containsText("What you typed about a finding is not saved yet");
        journey.isAccessible();
        summary.getByRole(AriaRole.LINK).click();
        assertThat(field(page, 0, "none:withdrawReason")).isFocused();
        field(page, "end:submitAudit").click();
        assertThat(summary).not().containsText("is not saved yet");
        assertThat(summary).isVisible();
        assertThat(field(page, 0, "none:withdrawReason")).hasValue(TYPED);
    }

    private static void signsOutElsewhere(Journey journey) {
        var other = journey.newTab();
        other.navigate(journey.address() + "/index.xhtml");
        other.locator("[id='signOut:leave']").click();
        assertThat(other).hasURL(Pattern.compile(".*/account/sign-in\\.xhtml"));
        other.close();
    }

    /** In a tab of its own, as the page offers it. */
    private static void signsInAgain(Page page) {
        var signIn = page.waitForPopup(() -> page.locator("#problemSignIn").click());
        signIn.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(ASSESSOR).setExact(true))
                .click();
        assertThat(signIn.locator("#signedIn")).hasText(ASSESSOR);
        signIn.close();
    }
}
