package candour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import candour.support.SharedFolder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a real caseload to a verified corrective action and the trail of it all, by the people named in the issue. */
@ExtendWith(RunningCandour.class)
class WholeStoryJourneyIT {

    @Test
    void a_real_caseload_becomes_a_sample_an_audit_a_finding_and_a_verified_action(Journey journey) {
        imports(journey);
        var draw = drawsTwelve(journey);
        allocatesTheFirst(journey, draw);
        var result = auditsIt(journey);
        var action = actsOnAFinding(journey);
        verifies(journey, action);
        readsTheTrail(journey);
        assertThat(result).contains("/audit/result.xhtml");
    }

    private static void imports(Journey journey) {
        journey.as("Ruth Okafor");
        bringIn(journey, "108", "people.csv");
        bringIn(journey, "4,132", "allocations.csv");
        bringIn(journey, "20,307", "ssda903-header.csv", "ssda903-episodes.csv", "ssda903-reviews.csv");
        journey.open("/casefile/cases.xhtml").isAccessible();
    }

    private static void bringIn(Journey journey, String rows, String... files) {
        var page = journey.open("/casefile/import.xhtml").isAccessible().page();
        field(page, "upload:files").setInputFiles(Stream.of(files).map(WholeStoryJourneyIT::real).toArray(Path[]::new));
        field(page, "upload:check").click();
        assertThat(page.locator("#result")).containsText(rows, patient());
        journey.isAccessible();
        field(page, "carryOut:start").click();
        assertThat(page.locator("#toList")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
    }

    private static String drawsTwelve(Journey journey) {
        var page = journey.open("/programme/rounds.xhtml").isAccessible().page();
        journey.open("/programme/plan.xhtml").isAccessible();
        field(page, "planForm:name").fill("Looked after, from the return");
        page.locator("[id='planForm:editionField'] input[type=radio]").first().check();
        field(page, "planForm:plan").click();
        page.locator("#freeze").click();
        page.getByText("Looked after", new Page.GetByTextOptions().setExact(true)).first().click();
        journey.isAccessible();
        field(page, "frame:freeze").click();
        page.locator("#draw").click();
        field(page, "sample:sampleSize").fill("12");
        journey.isAccessible();
        field(page, "sample:draw").click();
        assertThat(page).hasURL(Pattern.compile(".*/programme/draw\\.xhtml\\?id=\\d+"));
        assertThat(page.locator("#cases_data tr")).hasCount(12);
        journey.isAccessible();
        return page.url();
    }

    private static void allocatesTheFirst(Journey journey, String draw) {
        var page = journey.page();
        page.navigate(draw);
        page.locator("#allocateNext").click();
        journey.isAccessible();
        field(page, "allocation:assessor").selectOption(new SelectOption().setValue(choice(page, "Martin Webb")));
        field(page, "allocation:workingDays").fill("10");
        field(page, "allocation:allocate").click();
        assertThat(page.locator(".notice")).containsText("is allocated to Martin Webb");
        page.navigate(draw);
        assertThat(page.locator("#cases")).containsText("Martin Webb");
    }

    private static String choice(Page page, String name) {
        return field(page, "allocation:assessor")
                .locator("option", new Locator.LocatorOptions().setHasText(name))
                .getAttribute("value");
    }

    private static String auditsIt(Journey journey) {
        var page = journey.as("Martin Webb").isAccessible().page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Start"))).last().click();
        assertThat(page).hasURL(Pattern.compile(".*/audit/audit\\.xhtml\\?id=\\d+.*"));
        var desk = page.url();
        assertThat(page.locator("input[type=radio]:checked")).hasCount(0);
        journey.isAccessible();
        for (var section : new String[] {"A", "B", "C", "D", "E", "F"}) {
            page.navigate(desk + "&section=" + section);
            answers(page);
        }
        return submits(journey, desk);
    }

    /** Every question at its second choice, resting on one note of the section. */
    private static void answers(Page page) {
        var questions = page.locator("[data-question]");
        for (var i = 0; i < questions.count(); i++) {
            var code = questions.nth(i).getAttribute("data-question");
            page.locator("#" + code + "-2").check();
            if (i == 0) {
                page.locator("#write-" + code).click();
                var note = page.locator(".note-editor").last();
                note.locator("[data-part=text]").fill("Seen in the record and talked through.");
                note.locator("[data-part=source]").selectOption("RECORD");
                note.locator("[data-part=standing]").selectOption("VERIFIED");
                note.locator("[data-done]").click();
            } else {
                page.locator("#cite-" + code).selectOption(new SelectOption().setIndex(1));
            }
        }
        assertThat(page.locator("#saved")).containsText(Pattern.compile("Saved \\d\\d:\\d\\d"), patient());
    }

    private static String submits(Journey journey, String desk) {
        var page = journey.page();
        page.navigate(desk.replace("audit.xhtml", "submit.xhtml"));
        page.getByLabel("Good", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#ownRationale").fill("Sound practice; some decisions could say more about why.");
        assertThat(page.locator("#saved")).containsText(Pattern.compile("Saved \\d\\d:\\d\\d"), patient());
        journey.isAccessible();
        field(page, "end:submitAudit").click();
        assertThat(page).hasURL(Pattern.compile(".*/audit/result\\.xhtml\\?id=\\d+"));
        journey.isAccessible();
        return page.url();
    }

    private static String actsOnAFinding(Journey journey) {
        var page = journey.as("David Osei").open("/improvement/findings.xhtml").isAccessible().page();
        field(page, "filter:withoutAction").check();
        field(page, "filter:show").click();
        assertThat(page.locator("#findings_data")).not().containsText("Good practice");
        page.locator("#findings_data a").first().click();
        journey.isAccessible();
        page.locator("#openRaise").click();
        field(page, "raiseForm:actionTitle").fill("Decisions are followed up");
        field(page, "raiseForm:raiseAction").click();
        assertThat(page).hasURL(Pattern.compile(".*/improvement/action\\.xhtml\\?id=\\d+"));
        page.locator("#openPlan").click();
        page.locator("[id='planForm:causeField'] input[type=radio]").nth(1).check();
        field(page, "planForm:why").fill("The form has no place for earlier decisions.");
        field(page, "planForm:measures").fill("Add it to the form; team managers check monthly.");
        field(page, "planForm:effectSought").fill("Nine of ten files show follow-up.");
        var owner = field(page, "planForm:owner");
        owner.selectOption(owner.locator("option", new Locator.LocatorOptions().setHasText("Nadia Rahman")).getAttribute("value"));
        date(page, "planForm:dueOnField", "1", "12", "2027");
        field(page, "planForm:savePlan").click();
        page.locator("#openComplete").click();
        field(page, "completeForm:note").fill("The form is changed and in use.");
        field(page, "completeForm:saveCompletion").click();
        assertThat(page.locator("#openComplete")).hasCount(0);
        journey.isAccessible();
        return page.url();
    }

    private static void verifies(Journey journey, String action) {
        assertThat(journey.page().locator("#openVerify")).hasCount(0);
        var page = journey.as("Ruth Okafor").page();
        page.navigate(action);
        page.locator("#openVerify").click();
        page.locator("[id='verifyForm:effectiveField'] input[type=radio]").first().check();
        field(page, "verifyForm:reason").fill("Ten files read: nine show it.");
        field(page, "verifyForm:saveVerdict").click();
        assertThat(page.locator("#openVerify")).hasCount(0);
        journey.isAccessible();
    }

    private static void readsTheTrail(Journey journey) {
        var page = journey.as("Sam Doyle").open("/trail/trail.xhtml").isAccessible().page();
        var entries = page.locator("#entries");
        assertThat(entries).containsText("Ruth Okafor");
        assertThat(entries).containsText("David Osei");
        assertThat(page.content()).doesNotContain("Nine of ten files").doesNotContain("talked through");
    }

    private static void date(Page page, String id, String day, String month, String year) {
        var boxes = page.locator("[id='" + id + "'] input");
        boxes.nth(0).fill(day);
        boxes.nth(1).fill(month);
        boxes.nth(2).fill(year);
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static Path real(String file) {
        return SharedFolder.at("real-input").resolve(file);
    }

    private static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }
}
