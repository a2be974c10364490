package candour.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningCandour.class)
class SignInJourneyIT {

    @Test
    void a_person_of_the_invented_council_signs_in_by_one_click_and_out_again(Journey journey) {
        journey.open("/").isAccessible();
        assertThat(journey.page()).hasURL(Pattern.compile(".*/account/sign-in\\.xhtml.*"));
        journey.as("Ruth Okafor").isAccessible();
        var cookies = journey.context().cookies();
        journey.page().locator("#signOut\\:leave").click();
        assertThat(journey.page()).hasURL(Pattern.compile(".*/account/sign-in\\.xhtml"));
        journey.context().clearCookies();
        journey.context().addCookies(cookies);
        journey.open("/index.xhtml");
        assertThat(journey.page().locator("#signedIn")).hasCount(0);
    }

    @Test
    void the_address_that_the_server_guards_leads_whoever_is_signed_in_to_the_start_page(Journey journey) {
        journey.as("Ruth Okafor").open("/signed-in");
        assertThat(journey.page()).hasURL(Pattern.compile(".*/index\\.xhtml"));
    }

    @Test
    void whoever_is_signed_in_already_goes_on_to_where_they_wanted(Journey journey) {
        journey.open("/account/sign-in.xhtml");
        var other = journey.newTab();
        other.navigate(journey.address() + "/account/sign-in.xhtml");
        journey.page().getByText("Ruth Okafor").click();
        assertThat(journey.page().locator("#signedIn")).hasText("Ruth Okafor");
        other.getByText("Ruth Okafor").click();
        assertThat(other.locator("#signedIn")).hasText("Ruth Okafor");
        journey.open("/account/sign-in.xhtml?next=/casefile/cases.xhtml");
        assertThat(journey.page()).hasURL(Pattern.compile(".*/casefile/cases\\.xhtml"));
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_sentence(Journey journey) {
        var refusals = List.of("ruth.okafor", "nobody.known").stream()
                .map(name -> refusalOf(journey, name))
                .distinct()
                .toList();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0)).contains("do not go together");
    }

    private static String refusalOf(Journey journey, String name) {
        journey.open("/account/sign-in.xhtml");
        journey.page().locator("[id='signIn:username']").fill(name);
        journey.page().locator("[id='signIn:password']").fill("not the password");
        journey.page().locator("[id='signIn:enter']").click();
        var told = journey.page().locator("#told");
        assertThat(told).containsText("password");
        return told.innerText();
    }

    @Test
    void the_session_is_a_new_one_after_signing_in_and_its_cookie_is_out_of_reach_of_scripts(Journey journey) {
        journey.open("/account/sign-in.xhtml");
        var before = sessionOf(journey);
        journey.as("Helen Marsh");
        var after = sessionOf(journey);
        assertThat(after.value).isNotEqualTo(before.value);
        assertThat(after.name).isEqualTo("__Host-SID");
        assertThat(after.httpOnly).isTrue();
        assertThat(after.secure).isTrue();
        assertThat(after.sameSite.name()).isEqualTo("LAX");
        assertThat(journey.page().content()).doesNotContain("jsessionid");
    }

    private static Cookie sessionOf(Journey journey) {
        return journey.context().cookies().stream()
                .filter(cookie -> cookie.name.endsWith("SID"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:alert(1)"})
    void signing_in_never_leads_to_another_site(String next, Journey journey) {
        journey.open("/account/sign-in.xhtml?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        journey.page().getByText("Ruth Okafor").click();
        assertThat(journey.page().locator("#signedIn")).hasText("Ruth Okafor");
        assertThat(journey.page().url()).startsWith(journey.address());
    }

    @Test
    void every_answer_carries_the_headers_that_guard_the_browser(Journey journey) {
        isGuarded(journey, "/account/sign-in.xhtml");
        journey.as("Ruth Okafor");
        for (var path : List.of(
                "/index.xhtml",
                "/casefile/cases.xhtml",
                "/nope.xhtml",
                "/nope",
                "/programme/certificate?id=999999",
                "/report/file?id=999999&as=PDF",
                "/casefile/problems?id=x",
                "/drafts/audits/1/notes",
                "/trail/trail.xhtml",
                "/jakarta.faces.resource/candour.css.xhtml?ln=styles",
                "/ready",
                "/problem?status=410")) {
            isGuarded(journey, path);
        }
    }

    private static void isGuarded(Journey journey, String path) {
        var answer = journey.get(path);
        var headers = answer.headers();
        assertThat(headers)
                .as(path)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsKeys("strict-transport-security", "permissions-policy")
                .doesNotContainKeys("x-powered-by", "server");
        var policies = answer.headersArray().stream()
                .filter(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
                .toList();
        assertThat(policies).as(path).hasSize(1);
        assertThat(policies.get(0).value)
                .as(path)
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.text()).as(path).doesNotContain("Exception", "\tat ", "Undertow", "WildFly");
    }

    @Test
    void a_page_that_is_not_there_says_so_plainly(Journey journey) {
        journey.as("Ruth Okafor").open("/nope.xhtml").isAccessible();
        assertThat(journey.page().locator("h1")).not().containsText("404");
        assertThat(journey.page().content()).doesNotContain("Exception").doesNotContain("Undertow");
    }

    @Test
    void a_person_without_the_permission_is_refused_and_the_menu_does_not_offer_it(Journey journey) {
        journey.as("Leila Karimi");
        assertThat(journey.page().locator("#menuTrail")).hasCount(0);
        var response = journey.page().navigate(journey.address() + "/trail/trail.xhtml");
        assertThat(response.status()).isEqualTo(403);
        journey.isAccessible();
        journey.as("Sam Doyle").open("/trail/trail.xhtml").isAccessible();
        assertThat(journey.page().locator("#entries")).containsText("Leila Karimi");
        assertThat(journey.page().locator("#entries")).containsText("Refused");
    }
}
