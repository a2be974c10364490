package candour.concern.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class ConcernJourneyIT {

    private static final String ASSESSOR = "Martin Webb";
    private static final String WORRY = "The child has not been seen since 3 November.";

    private static Page opensAnAudit(Journey journey) {
        var page = journey.as(ASSESSOR).page();
        page.locator("#toDo a[id^=open]").first().click();
        page.locator("#riskButton").waitFor();
        return page;
    }

    /** Returns the address of the concern. */
    private static String raise(Page page) {
        page.locator("#riskButton").click();
        page.locator("[id='riskForm:phoned']").fill("R. Patel, duty manager");
        page.locator("[id='riskForm:worry']").fill(WORRY);
        page.locator("[id='riskForm:raiseConcern']").click();
        page.waitForURL(Pattern.compile(".*/concern/concern\\.xhtml\\?id=\\d+"));
        return page.url();
    }

    private static List<String> told(Page page) {
        return page.locator("#toldPeople .strong").allTextContents();
    }

    @Test
    void phone_first_then_those_who_answer_for_the_team_are_told_and_one_takes_it_on(Journey journey) {
        var page = opensAnAudit(journey);
        page.locator("#riskButton").click();
        assertThat(page.locator("#risk .duty")).containsText("01632 960");
        page.locator("[id='riskForm:worry']").fill(WORRY);
        page.locator("[id='riskForm:raiseConcern']").click();
        assertThat(page.locator("#risk .error-summary")).containsText("Say whom you reached by telephone");
        assertThat(page.locator("[id='riskForm:worry']")).hasValue(WORRY);
        journey.isAccessible();
        page.locator("[id='riskForm:phoned']").fill("R. Patel, duty manager");
        page.locator("[id='riskForm:raiseConcern']").click();
        assertThat(page.locator("#notice")).containsText("They have been told");
        assertThat(page.locator("#toldPeople")).containsText("team manager");
        journey.isAccessible();
        var concern = page.url();
        var manager = told(page).get(0);

        page = journey.as(manager).page();
        assertThat(page.locator("#concerns")).containsText("A child may be at risk");
        journey.isAccessible();
        page.locator("#concerns a").first().click();
        page.locator("[id='take:doing']").fill("I am driving there now.");
        page.locator("[id='take:acknowledge']").click();
        assertThat(page.locator("#takenOn")).containsText(manager + " has taken this on");
        journey.isAccessible();

        page = journey.as(ASSESSOR).page();
        page.navigate(concern);
        assertThat(page.locator("#takenOn")).containsText("I am driving there now.");
        assertThat(page.locator("[id='take:doing']")).not().isVisible();
    }

    /** Friday 16:00 to Monday 8:00: the server stood still for 64 hours. */
    @Test
    void after_a_weekend_without_the_server_everybody_is_told_once_and_how_late(Journey journey) throws SQLException {
        var page = opensAnAudit(journey);
        var concern = raise(page);
        var onFriday = told(page);
        journey.killServer();
        try {
            wasRaisedEarlier(journey, concern.replaceAll(".*id=", ""), 64);
        } finally {
            journey.startServer();
        }
        page = journey.as(ASSESSOR).page();
        page.navigate(concern);
        page.waitForCondition(() -> {
            journey.page().reload();
            return told(journey.page()).contains("Helen Marsh");
        });
        var onMonday = told(page);
        assertThat(onMonday).startsWith(onFriday.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(page.locator("#toldPeople")).containsText("63 hours late: it was due");

        journey.killServer();
        journey.startServer();
        page = journey.as("Helen Marsh").page();
        assertThat(page.locator("#concerns")).isVisible();
        page.navigate(concern);
        assertThat(told(page)).isEqualTo(onMonday);
        page.locator("[id='take:doing']").fill("I have phoned the service manager, who goes there.");
        page.locator("[id='take:acknowledge']").click();
        assertThat(page.locator("#takenOn")).containsText("Helen Marsh");
    }

    /** What only time can do: while the server stands still, the concern grows older. */
    private static void wasRaisedEarlier(Journey journey, String concern, int hours) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + journey.data() + "/candour", "sa", "sa");
                var older = database.createStatement()) {
            older.execute("update concern set raised_at = dateadd(hour, -%d, raised_at) where id = %s"
                    .formatted(hours, concern));
            older.execute(
                    "update telling set told_at = dateadd(hour, -%1$d, told_at), due_at = dateadd(hour, -%1$d, due_at) where concern_id = %2$s"
                            .formatted(hours, concern));
        }
    }
}
