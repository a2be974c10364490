package candour.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.EveryPage;
import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From a real caseload to a verified corrective action and the trail of it all, by the people named in the issue. A
 * script is planted in whatever they type, and afterwards everybody visits every page.
 */
@ExtendWith(RunningCandour.class)
class WholeStoryJourneyIT {

    @Test
    void a_real_caseload_becomes_a_sample_an_audit_a_finding_and_a_verified_action(Journey journey) {
        var lead = new QualityLead(journey);
        lead.imports();
        var draw = lead.drawsTwelve();
        var pseudonym = lead.allocatesTheFirst(draw, Assessor.NAME);
        audits(new Assessor(journey), pseudonym);
        lead.concludes(pseudonym);
        var action = new ServiceManager(journey).actsOn(Assessor.MISSED);
        lead.verifies(action);
        readsTheTrail(journey);
        everybodyVisitsEveryPage(journey);
    }

    private static void audits(Assessor assessor, String pseudonym) {
        var audit = assessor.opensTheAuditOf(pseudonym);
        assessor.readsTheGuidance();
        assessor.looksAtTheCase();
        assessor.answersEverything(audit);
        assessor.judges(audit);
        assessor.checksTheFindings();
        assessor.submitsAndReadsTheExplanation();
    }

    private static void readsTheTrail(Journey journey) {
        journey.as("Leila Karimi").open("/programme/rounds.xhtml");
        journey.as("Sam Doyle").open("/trail/trail.xhtml").isAccessible();
        var entries = journey.page().locator("#entries");
        journey.page().locator("[id='filter:kind']").selectOption(new SelectOption().setValue("DID"));
        journey.page().locator("[id='filter:show']").click();
        assertThat(journey.page()).hasURL(Pattern.compile(".*kind=DID.*"));
        for (var deed : List.of(
                "Corrective action verified as effective",
                "Corrective action completed",
                "Corrective action planned",
                "Corrective action raised",
                "Audit submitted",
                "Findings confirmed")) {
            assertThat(entries).containsText(deed);
        }
        assertThat(journey.page().content()).doesNotContain("Nine of ten visits", "talked through", "planted");
        show(journey, "DID", "Martin Webb");
        assertThat(entries).containsText("Fact of a case corrected");
        show(journey, "OPENED", "Martin Webb");
        assertThat(entries).containsText("The council’s own case number shown");
        assertThat(entries).not().containsText("Audit submitted");
        show(journey, "DID", "Ruth Okafor");
        assertThat(entries).containsText("Case allocated to an assessor");
        assertThat(entries).containsText(Pattern.compile("Sample drawn\\s+draw 1: 12 of \\d+"));
        show(journey, "REFUSED", "Leila Karimi");
        assertThat(entries).containsText("needs: plan rounds");
    }

    private static void show(Journey journey, String kind, String person) {
        var page = journey.page();
        page.locator("[id='filter:kind']").selectOption(new SelectOption().setValue(kind));
        var chosen = page.locator("[id='filter:person']")
                .selectOption(new SelectOption().setLabel(person))
                .get(0);
        page.locator("[id='filter:show']").click();
        assertThat(page).hasURL(Pattern.compile(".*kind=" + kind + "&person=" + chosen + ".*"));
    }

    private static void everybodyVisitsEveryPage(Journey journey) {
        var seen = new HashSet<String>();
        for (var person :
                List.of("Ruth Okafor", "Helen Marsh", "David Osei", "Nadia Rahman", "Martin Webb", "Sam Doyle")) {
            seen.addAll(EveryPage.isSoundFor(journey, person));
        }
        assertThat(seen)
                .contains(
                        "/index.xhtml",
                        "/casefile/cases.xhtml",
                        "/casefile/case.xhtml",
                        "/programme/round.xhtml",
                        "/programme/draw.xhtml",
                        "/audit/audit.xhtml",
                        "/audit/result.xhtml",
                        "/improvement/finding.xhtml",
                        "/improvement/action.xhtml",
                        "/template/edition.xhtml",
                        "/report/reports.xhtml",
                        "/trail/trail.xhtml");
    }
}
