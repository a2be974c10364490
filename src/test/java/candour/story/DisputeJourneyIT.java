package candour.story;

import static candour.story.Pages.field;
import static candour.story.Pages.patient;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A disputed finding on its way to final: the draft is shared, the practitioner disputes a fact and disagrees with two
 * findings, one of them is changed and one stays open, with words; and only then an action is raised.
 */
@ExtendWith(RunningCandour.class)
class DisputeJourneyIT {

    private static final String LEAD = "Ruth Okafor";
    private static final String SERVICE_MANAGER = "David Osei";

    @Test
    void a_disputed_finding_becomes_final_with_what_changed_and_what_stays_open(Journey journey) {
        var life = opensASubmittedAudit(journey);
        var practitioners = shares(journey);
        var disputed = disputes(journey, practitioners.get(0));
        practitioners.stream().skip(1).forEach(name -> agrees(journey, name));
        raisesNothingYet(journey, disputed.get(0));
        answers(journey, life);
        showsWhatBecameOfIt(journey, practitioners.get(0), life.replaceAll(".*id=", ""));
        raisesAnAction(journey, disputed.get(1));
    }

    /** Returns the address of the page on what becomes of it. */
    private static String opensASubmittedAudit(Journey journey) {
        var page = journey.as(LEAD).page();
        page.locator("#submitted_data tr")
                .filter(new Locator.FilterOptions().setHasText("Submitted"))
                .locator("a")
                .first()
                .click();
        journey.isAccessible();
        page.locator("#toLife").click();
        journey.isAccessible();
        return page.url();
    }

    /** Returns the names of those who are asked for a reply. */
    private static List<String> shares(Journey journey) {
        var page = journey.page();
        page.locator("#toShare").click();
        journey.isAccessible();
        var names = page.locator(".proposed").allInnerTexts().stream()
                .filter(text -> text.contains("eld the case") || text.contains("as held the case"))
                .filter(text -> !text.contains("Manage")) // now or then
                .map(DisputeJourneyIT::name)
                .toList();
        field(page, "share:workingDays").fill("5");
        field(page, "share:shareNow").click();
        assertThat(page.locator("#readers")).containsText("No reply yet");
        journey.isAccessible();
        return names;
    }

    private static String name(String proposed) {
        var found = Pattern.compile("([A-Z]\\w+ [A-Z]\\w+), social worker").matcher(proposed);
        if (!found.find()) {
            throw new AssertionError("Nobody is named in: " + proposed);
        }
        return found.group(1);
    }

    private static Page opensTheDraft(Journey journey, String practitioner) {
        var page = journey.as(practitioner).page();
        page.locator("#drafts tr")
                .filter(new Locator.FilterOptions().setHasText("5 working days left"))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("h2").first()).hasText("What was strong");
        return page;
    }

    /** Returns the numbers of the findings that are disputed: the first is changed, the second stays open. */
    private static List<String> disputes(Journey journey, String practitioner) {
        var page = opensTheDraft(journey, practitioner);
        journey.isAccessible();
        var open = page.locator("section[data-reply^='/findings/']")
                .filter(new Locator.FilterOptions().setHasNotText("Good practice"));
        var first = open.nth(0);
        var second = open.nth(1);
        var findings = List.of(number(first), number(second));
        first.getByLabel("I agree in part").check();
        second.getByLabel("I disagree").check();
        page.locator("#addition").fill("The family had moved twice.");
        field(page, "send:sendReply").click();
        assertThat(page.locator(".error-summary")).containsText("Say why where you agree in part");
        first.locator("textarea").fill("Two of the three visits were in time.");
        second.locator("textarea").fill("It is in the supervision note of May.");
        page.locator("#question").selectOption(new SelectOption().setIndex(1));
        page.locator("#fact").fill("The review was on 3 May, not on 30 May.");
        page.getByLabel("In part").first().check();
        assertThat(page.locator("#saved")).containsText(Pattern.compile("Saved \\d\\d:\\d\\d"), patient());
        page.reload();
        assertThat(page.locator("#fact")).hasValue("The review was on 3 May, not on 30 May.");
        field(page, "send:sendReply").click();
        assertThat(page.locator("#state")).containsText("You sent this reply");
        journey.isAccessible();
        return findings;
    }

    private static String number(Locator finding) {
        return finding.getAttribute("id").replace("finding-", "");
    }

    private static void agrees(Journey journey, String practitioner) {
        var page = opensTheDraft(journey, practitioner);
        page.locator("#addition").fill("I held it in the summer only.");
        field(page, "send:sendReply").click();
        assertThat(page.locator("#state")).containsText("You sent this reply");
    }

    private static Page opensTheFinding(Journey journey, String finding) {
        return journey.as(SERVICE_MANAGER)
                .open("/improvement/finding.xhtml?id=" + finding)
                .page();
    }

    private static void raisesNothingYet(Journey journey, String finding) {
        var page = opensTheFinding(journey, finding);
        assertThat(page.locator("#openRaise")).hasCount(0);
        assertThat(page.locator("#openCorrect")).isVisible();
        assertThat(page.locator("#voices")).hasCount(0);
        journey.isAccessible();
    }

    private static void answers(Journey journey, String life) {
        var page = journey.as(LEAD).page();
        page.navigate(life);
        page.locator("#toFinal").click();
        journey.isAccessible();
        field(page, "finalise:finaliseNow").click();
        assertThat(page.locator(".error-summary")).containsText("no answer yet");
        answer(page.locator("section[id^=dispute]").nth(0), "other words", "Two visits were in time, one came late.");
        answer(page.locator("section[id^=dispute]").nth(1), "differently", null);
        answer(page.locator("section[id^=fact]").first(), "practitioner is right", null);
        journey.isAccessible();
        field(page, "finalise:finaliseNow").click();
        assertThat(page.locator("#lead")).containsText("Final");
        assertThat(page.locator("#readers")).containsText("Replied");
        journey.isAccessible();
    }

    private static void answer(Locator dispute, String choice, String text) {
        dispute.locator("summary").click();
        dispute.getByLabel(Pattern.compile(choice)).check();
        dispute.locator("textarea").first().fill("We looked at it again together.");
        if (text != null) {
            dispute.locator("textarea").nth(1).fill(text);
        }
        dispute.locator("button:has-text('Save answer')").click();
        assertThat(dispute.page().locator("main")).containsText("Your answer is kept.", patient());
        assertThat(dispute.locator(".status-done"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    }

    private static void showsWhatBecameOfIt(Journey journey, String practitioner, String audit) {
        var page = journey.as(practitioner)
                .open("/improvement/reply.xhtml?id=" + audit)
                .page();
        assertThat(page.locator("#desk")).containsText("Stays open");
        assertThat(page.locator("#desk")).containsText("The practitioner is right");
        journey.isAccessible();
    }

    private static void raisesAnAction(Journey journey, String finding) {
        var page = opensTheFinding(journey, finding);
        assertThat(page.locator("#voices")).containsText("Stays open");
        assertThat(page.locator("#voices")).containsText("It is in the supervision note of May.");
        page.locator("#openRaise").click();
        field(page, "raiseForm:actionTitle").fill("Supervision notes are found where they belong");
        field(page, "raiseForm:raiseAction").click();
        assertThat(page).hasURL(Pattern.compile(".*/improvement/action\\.xhtml\\?id=\\d+"));
        journey.isAccessible();
    }
}
