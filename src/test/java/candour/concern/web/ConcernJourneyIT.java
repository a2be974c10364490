package candour.concern.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class ConcernJourneyIT {

    private static final String ASSESSOR = "Martin Webb";
    private static final String DEPUTY = "Grace Adeyemi";
    private static final String DIRECTOR = "Helen Marsh";
    private static final String ADDRESS = "grace.adeyemi@northmere.example";
    private static final String WORRY = "The child has not been seen since 3 November.";

    private static Page opensAnAudit(Journey journey) {
        var page = journey.as(ASSESSOR).page();
        page.locator("#toDo a[id^=open]").first().click();
        page.locator("#riskButton").waitFor();
        page.waitForLoadState(); // the dialog opens by a script that comes last
        return page;
    }

    /** Returns the address of the concern. */
    private static String raise(Page page) {
        page.locator("#riskButton").click();
        assertThat(page.locator("#risk")).isVisible();
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
        leadsToAnAction(journey, page);

        page = journey.as(ASSESSOR).page();
        page.navigate(concern);
        assertThat(page.locator("#takenOn")).containsText("I am driving there now.");
        assertThat(page.locator("[id='take:doing']")).not().isVisible();
    }

    /** With the words carried over, and before anything of the audit is final. */
    private static void leadsToAnAction(Journey journey, Page page) {
        assertThat(page.locator("[id='makeUrgent:urgentText']")).hasValue(WORRY);
        page.locator("[id='makeUrgent:raiseUrgent']").click();
        assertThat(page.locator("h1")).hasText("A child may be at risk");
        assertThat(page.locator("main")).containsText("Immediate concern");
        journey.isAccessible();
        page.locator("#openRaise").click();
        page.locator("[id='raiseForm:actionTitle']").fill("See the child today");
        page.locator("[id='raiseForm:raiseAction']").click();
        assertThat(page.locator("h1")).hasText("See the child today");
    }

    /** Friday 16:00 to Monday 8:00: the server stood still for 64 hours. */
    @Test
    void with_the_manager_away_and_the_server_still_for_a_weekend_everybody_is_told_once_and_how_late(Journey journey)
            throws Exception {
        var page = opensAnAudit(journey);
        var manager = firstToBeTold(page);
        goesOnLeave(journey, manager);
        readsMail(journey, DEPUTY);
        var concern = raise(opensAnAudit(journey));
        var onFriday = told(journey.page());
        assertThat(onFriday).contains(DEPUTY).doesNotContain(manager);
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
            return told(journey.page()).contains(DIRECTOR);
        });
        var onMonday = told(page);
        assertThat(onMonday).startsWith(onFriday.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(page.locator("#toldPeople")).containsText("63 hours late: it was due");

        journey.killServer();
        journey.startServer();
        page = journey.as(DIRECTOR).page();
        assertThat(page.locator("#concerns")).isVisible();
        page.navigate(concern);
        assertThat(told(page)).isEqualTo(onMonday);
        page.locator("[id='take:doing']").fill("I have phoned the service manager, who goes there.");
        page.locator("[id='take:acknowledge']").click();
        assertThat(page.locator("#takenOn")).containsText(DIRECTOR);
        saysNothingButThatSomethingWaits(journey, page.locator("#title").textContent());
        comesBack(journey, manager);
    }

    private static String firstToBeTold(Page page) {
        return page.locator("[id='riskForm:about'] option").nth(1).textContent().replaceAll(",.*", "");
    }

    private static void goesOnLeave(Journey journey, String manager) {
        var page = journey.as(manager).page();
        page.locator("#signedIn").click();
        day(page, "from", LocalDate.now().minusDays(1));
        day(page, "to", LocalDate.now().plusDays(4));
        page.locator("[id='leave:deputy']").selectOption(new SelectOption().setLabel(DEPUTY + ", team manager"));
        page.locator("[id='leave:enter']").click();
        assertThat(page.locator("#entered")).containsText(DEPUTY + " stands in");
    }

    private static void comesBack(Journey journey, String manager) {
        var page = journey.as(manager).page();
        page.locator("#signedIn").click();
        page.locator("#entered button").first().click();
        assertThat(page.locator("#entered")).not().containsText(DEPUTY);
    }

    private static void day(Page page, String field, LocalDate day) {
        page.locator("[id='leave:" + field + "Day']").fill("" + day.getDayOfMonth());
        page.locator("[id='leave:" + field + "Month']").fill("" + day.getMonthValue());
        page.locator("[id='leave:" + field + "Year']").fill("" + day.getYear());
    }

    private static void readsMail(Journey journey, String name) {
        var page = journey.as("Sam Doyle").page();
        page.locator("#menuPeople").click();
        page.locator("[id='filter:named']").fill(name);
        page.locator("[id='filter:show']").click();
        page.locator("#people")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.locator("#change").click();
        page.locator("[id='person:mail']").fill(ADDRESS);
        page.locator("[id='person:save']").click();
        assertThat(page.locator("h1")).hasText(name);
    }

    /** One letter, with no reference of the case in it: the title of the concern's page ends with that. */
    private static void saysNothingButThatSomethingWaits(Journey journey, String title) throws Exception {
        var letters = journey.mailTo(ADDRESS);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).getSubject()).isEqualTo("Candour: read this at once");
        assertThat((String) letters.get(0).getContent())
                .contains("Something in Candour needs you now")
                .doesNotContain(title.replaceAll(".* ", ""))
                .doesNotContain(WORRY);
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
