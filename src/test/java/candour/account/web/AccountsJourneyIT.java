package candour.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCandour.class)
class AccountsJourneyIT {

    private static final String PASSWORD = "three words together";

    @Test
    void an_account_is_opened_used_and_disabled(Journey journey) {
        var link = opened(journey);
        journey.startAfresh();
        journey.page().navigate(link);
        journey.isAccessible();
        journey.page().locator("[id='choosing:password']").fill(PASSWORD);
        journey.page().locator("[id='choosing:choose']").click();
        assertThat(journey.page().locator("#notice")).containsText("Sign in as alice.farrow");
        journey.page().locator("[id='signIn:username']").fill("alice.farrow");
        journey.page().locator("[id='signIn:password']").fill(PASSWORD);
        journey.page().locator("[id='signIn:enter']").click();
        assertThat(journey.page().locator("#signedIn")).hasText("Alice Farrow");
        assertThat(journey.page().locator("#menuFindings")).isVisible();
        journey.isAccessible();
        disabled(journey);
        journey.startAfresh();
        journey.page().navigate(link);
        journey.page().locator("[id='choosing:password']").fill(PASSWORD);
        journey.page().locator("[id='choosing:choose']").click();
        assertThat(journey.page().locator("#told")).containsText("This link has been used");
    }

    /** With the role of a team manager; returns the link that is shown once. */
    private static String opened(Journey journey) {
        journey.as("Sam Doyle");
        journey.page().locator("#menuAccounts").click();
        journey.isAccessible();
        journey.page().locator("#openAccount").click();
        journey.isAccessible();
        journey.page()
                .locator("[id='choice:person']")
                .selectOption(new SelectOption().setLabel("Alice Farrow, social worker"));
        journey.page().locator("[id='choice:choose']").click();
        assertThat(journey.page().locator("[id='wayIn:username']")).hasValue("alice.farrow");
        journey.page().locator("[id='wayIn:open']").click();
        assertThat(journey.page().locator("#told")).containsText("is open");
        var link = journey.page().locator("[id='newLink']").innerText();
        journey.isAccessible();
        journey.page().locator("[id='giving:role']").selectOption("TEAM_MANAGER");
        journey.page().locator("[id='giving:where']").selectOption(new SelectOption().setLabel("Team: Elm"));
        journey.page().locator("[id='giving:give']").click();
        assertThat(journey.page().locator("#held")).containsText("Elm");
        assertThat(journey.page().locator("body")).not().containsText(link);
        return link;
    }

    private static void disabled(Journey journey) {
        journey.as("Sam Doyle").open("/account/accounts.xhtml");
        journey.page().locator("[id='filter:named']").fill("farrow");
        journey.page().locator("[id='filter:show']").click();
        assertThat(journey.page().locator("#accounts tbody tr")).hasCount(1);
        journey.page().getByText("Alice Farrow").click();
        journey.page().locator("[id='wayIn:disable']").click();
        assertThat(journey.page().locator("#wayIn")).containsText("disabled");
        assertThat(journey.page().locator("[id='wayIn:enable']")).isVisible();
    }

    @Test
    void an_administrator_finds_no_button_to_change_their_own_roles(Journey journey) {
        journey.as("Sam Doyle").open("/account/accounts.xhtml");
        journey.page().locator("#accounts").getByText("Sam Doyle").click();
        assertThat(journey.page()).hasURL(Pattern.compile(".*account\\.xhtml\\?person=\\d+"));
        assertThat(journey.page().locator("main")).containsText("your own roles");
        assertThat(journey.page().locator("#giving")).hasCount(0);
        assertThat(journey.page().locator("[id='wayIn:disable']")).hasCount(0);
    }
}
