package candour.story;

import static candour.story.Pages.date;
import static candour.story.Pages.field;
import static candour.support.EveryPage.PLANTED;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What David Osei does in the story: makes a corrective action of what the audit found, and sees it done. */
record ServiceManager(Journey journey) {

    private static final String NAME = "David Osei";

    /** Returns the address of the action. */
    String actsOn(String finding) {
        var page = journey.as(NAME)
                .open("/improvement/findings.xhtml")
                .isAccessible()
                .page();
        field(page, "filter:withoutAction").check();
        field(page, "filter:show").click();
        assertThat(page.locator("#findings_data")).not().containsText("Good practice");
        page.locator("#findings_data a").getByText(finding).first().click();
        assertThat(page.locator("main")).containsText("Three visits came after their time.");
        journey.isAccessible();
        page.locator("#openRaise").click();
        field(page, "raiseForm:actionTitle").fill("Visits are planned ahead " + PLANTED);
        field(page, "raiseForm:raiseAction").click();
        assertThat(page).hasURL(Pattern.compile(".*/improvement/action\\.xhtml\\?id=\\d+"));
        plans();
        completes();
        return page.url();
    }

    private void plans() {
        var page = journey.page();
        var due = LocalDate.now().plusMonths(3);
        page.locator("#openPlan").click();
        journey.isAccessible();
        page.locator("[id='planForm:causeField'] input[type=radio]").nth(1).check();
        field(page, "planForm:why").fill("Nobody sees the next date. " + PLANTED);
        field(page, "planForm:measures").fill("A list of dates each Monday. " + PLANTED);
        field(page, "planForm:effectSought").fill("Nine of ten visits in time. " + PLANTED);
        var owner = field(page, "planForm:owner");
        owner.selectOption(owner.locator("option", new Locator.LocatorOptions().setHasText("Nadia Rahman"))
                .getAttribute("value"));
        date(page, "planForm:dueOnField", due.getDayOfMonth() + "", due.getMonthValue() + "", due.getYear() + "");
        field(page, "planForm:savePlan").click();
    }

    /** Whoever completed it has no button to verify it. */
    private void completes() {
        var page = journey.page();
        page.locator("#openComplete").click();
        journey.isAccessible();
        field(page, "completeForm:note").fill("The list is in use. " + PLANTED);
        field(page, "completeForm:saveCompletion").click();
        assertThat(page.locator("#openComplete")).hasCount(0);
        assertThat(page.locator("#openVerify")).hasCount(0);
        journey.isAccessible();
    }
}
