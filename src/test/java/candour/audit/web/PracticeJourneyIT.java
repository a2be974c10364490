package candour.audit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first five minutes: from the sign-in page to the result of a practice audit. */
@ExtendWith(RunningCandour.class)
class PracticeJourneyIT {

    private static final int MOST_CLICKS = 15;

    /** 2 × 1 + 1 + 2 × 0 + 0.5 + 1 of 7 points are 64.3 %: good, but for the plan that does not answer the child. */
    private static final Map<String, String> ANSWERS =
            new TreeMap<>(Map.of("A1", "YES", "A2", "YES", "A3", "NO", "A4", "PARTLY", "A5", "YES"));

    private static final String NOTE = "Seen alone at three of six visits.";
    private static final String REASON = "The child is heard, and the plan does not follow.";
    private static final Duration MOST_TIME = Duration.ofMinutes(5);

    /** Each by its name, so that one too many shows where it is. */
    private final List<String> clicks = new ArrayList<>();

    private final PersonsTime time = new PersonsTime();

    private void click(String name, Locator what) {
        what.click();
        clicks.add(name);
        time.clicks();
    }

    private void finds(String name, Locator what) {
        time.readsDownTo(what);
        click(name, what);
    }

    /** Choosing from a list is two clicks by mouse: one opens it, one picks. */
    private void choose(String name, Locator list, String value) {
        list.selectOption(value);
        clicks.addAll(List.of("open " + name, "pick " + name));
        time.clicks();
        time.clicks();
    }

    @Test
    void takes_few_clicks_and_its_result_explains_itself(Journey journey) {
        journey.startAfresh();
        journey.open("/account/sign-in.xhtml");
        var page = journey.page();
        finds(
                "sign in",
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Kwame Boateng").setExact(true)));
        finds("start a practice audit", page.locator("[id='practise:practice']"));
        assertThat(page.locator("#title")).containsText("Practice");
        assertThat(page.locator(".why")).containsText("A boy of ten came into care");
        time.reads(page.locator("main"));
        saysThatItIsPractice(page, journey);
        ANSWERS.forEach((question, level) -> click(
                "answer " + question, page.locator("#question-" + question + " .option[data-level=" + level + "]")));
        writesANote(page);
        Desk.isSaved(page);
        journey.isAccessible();
        click("check and submit", page.locator("#next"));
        click("judge the whole", page.getByText("Good", new Page.GetByTextOptions().setExact(true)));
        time.reads(page.locator("main"));
        page.keyboard().press("Tab");
        page.keyboard().type(REASON);
        time.types("\t" + REASON);
        Desk.isSaved(page);
        click("submit", page.locator("[id='end:submitAudit']"));
        page.waitForURL(Pattern.compile(".*/audit/result\\.xhtml.*"));
        assertThat(page.locator("#sentence")).containsText("Requires improvement to be good");
        assertThat(page.locator(".main")).containsText("the plan does not answer them");
        journey.isAccessible();
        assertThat(clicks).hasSizeLessThanOrEqualTo(MOST_CLICKS);
        assertThat(time.taken()).isLessThanOrEqualTo(MOST_TIME);
    }

    /** Not counted: nobody who gets to know the form has to. */
    private static void saysThatItIsPractice(Page page, Journey journey) {
        page.locator("#riskButton").click();
        assertThat(page.locator("#risk")).containsText("This is practice");
        assertThat(page.locator("#risk .duty")).containsText("01632 960");
        assertThat(page.locator("[id='riskForm:raiseConcern']")).hasCount(0);
        journey.isAccessible();
        page.locator("#closePractice").click();
        assertThat(page.locator("#risk")).isHidden();
    }

    private void writesANote(Page page) {
        click("write a note", page.locator("#write-A1"));
        page.locator("#question-A1 [data-part=text]").fill(NOTE);
        time.types(NOTE);
        choose("from whom", page.locator("#question-A1 [data-part=source]"), "RECORD");
        choose("what it is worth", page.locator("#question-A1 [data-part=standing]"), "VERIFIED");
    }
}
