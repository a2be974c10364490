package candour.story;

import static candour.story.Pages.field;
import static candour.story.Pages.patient;
import static candour.support.EveryPage.PLANTED;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Martin Webb does in the story. Every question gets its best answer, but for four: a limit that protects the
 * child was missed (F1), two are there in part (B4, C3) and one does not apply (C4). So, by the weights of the
 * standard: B is (2 + 1 + 1 + 0.5) of 5, 90 percent; C is 2.5 of 3, 83.33 percent, without C4; F is 2 of 3, 66.67
 * percent, good by the bands, and limited by F1 to requires improvement. The whole is (15 x 100 + 20 x 90 + 20 x
 * 83.33 + 20 x 100 + 15 x 100 + 10 x 66.67) / 100, 91.33 percent, outstanding.
 */
record Assessor(Journey journey) {

    static final String NAME = "Martin Webb";
    static final String MISSED = "Visits in time: not met, and it is critical";

    private static final List<String> SECTIONS = List.of("A", "B", "C", "D", "E", "F");
    private static final Map<String, String> NOT_THE_BEST = Map.of("F1", "LATE", "B4", "PARTLY", "C3", "PARTLY");
    private static final String DOES_NOT_APPLY = "C4";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");

    /** Returns the address of the audit. */
    String opensTheAuditOf(String pseudonym) {
        var page = journey.as(NAME).isAccessible().page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start " + pseudonym))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/audit/audit\\.xhtml\\?id=\\d+.*"));
        assertThat(page.locator("input[type=radio]:checked")).hasCount(0);
        journey.isAccessible();
        return page.url();
    }

    /** What each answer means for this question stands beside it. */
    void readsTheGuidance() {
        var question = journey.page().locator("[data-question]").first();
        var guidance = question.locator(".guidance");
        assertThat(guidance).isHidden();
        question.locator("summary", new Locator.LocatorOptions().setHasText("Guidance"))
                .click();
        assertThat(guidance).isVisible();
        assertThat(guidance.locator("dd").first()).not().isEmpty();
        assertThat(guidance).containsText("What each answer means here");
        journey.isAccessible();
    }

    /** The case's own number is shown on request; a fact is put right with a reason. */
    void looksAtTheCase() {
        var page = journey.page();
        page.locator("[id$=':showNumber']").click();
        assertThat(page.locator("[id$='numberShown']")).containsText(Pattern.compile("has the number \\w+"));
        page.locator("[id$=':correct']").first().click();
        journey.isAccessible();
        chooseAnother(page.locator("[id$=':choice']"));
        page.locator("[id$=':saveCorrection']").click();
        assertThat(page.locator(".error-summary")).containsText("How do you know?");
        page.locator("[id$=':reason']").fill("The order was made last week. " + PLANTED);
        page.locator("[id$=':saveCorrection']").click();
        assertThat(page.locator("#caseFacts")).containsText("corrected");
    }

    /** Which case is drawn is left to chance, and so is what its fact is now. */
    private void chooseAnother(Locator choice) {
        var now = journey.page().locator("#caseFacts dd").first().innerText();
        var another = choice.locator("option").allInnerTexts().stream()
                .skip(1)
                .filter(label -> !now.contains(label))
                .findFirst();
        choice.selectOption(new SelectOption().setLabel(another.orElseThrow()));
    }

    void answersEverything(String audit) {
        SECTIONS.forEach(section -> {
            journey.page().navigate(audit + "&section=" + section);
            answers();
        });
    }

    private void answers() {
        var page = journey.page();
        var questions = page.locator("[data-question]");
        for (var i = 0; i < questions.count(); i++) {
            var code = questions.nth(i).getAttribute("data-question");
            answer(code);
            if (i == 0) {
                writesNote(code);
            } else if (!DOES_NOT_APPLY.equals(code)) {
                page.locator("#cite-" + code).selectOption(new SelectOption().setIndex(1));
            }
        }
        assertThat(page.locator("#saved")).containsText(SAVED, patient());
    }

    private void answer(String code) {
        var options = journey.page().locator("#question-" + code + " .option");
        if (DOES_NOT_APPLY.equals(code)) {
            doesNotApply(code);
        } else if (NOT_THE_BEST.containsKey(code)) {
            journey.page()
                    .locator("#question-" + code + " .option[data-level=" + NOT_THE_BEST.get(code) + "] input")
                    .check();
        } else {
            options.first().locator("input").check();
        }
    }

    private void doesNotApply(String code) {
        var page = journey.page();
        page.locator("#question-" + code + " .option[data-state=NOT_APPLICABLE] input")
                .check();
        assertThat(page.locator("#problem-" + code))
                .hasText("Say why this does not apply to this child. The answer is saved once you have.");
        journey.isAccessible();
        page.locator("#reason-" + code).fill("No such meeting was due. " + PLANTED);
    }

    private void writesNote(String code) {
        var page = journey.page();
        page.locator("#write-" + code).click();
        var note = page.locator(".note-editor").last();
        note.locator("[data-part=text]").fill("Seen in the record and talked through. " + PLANTED);
        note.locator("[data-part=record]").fill("Record " + PLANTED);
        note.locator("[data-part=source]").selectOption("RECORD");
        note.locator("[data-part=standing]").selectOption("VERIFIED");
        note.locator("[data-done]").click();
    }

    void judges(String audit) {
        var page = journey.page();
        page.navigate(audit.replaceAll("&section=.*", "").replace("audit.xhtml", "submit.xhtml"));
        page.getByLabel("Good", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#ownRationale").fill("Sound practice; some decisions could say more about why. " + PLANTED);
        assertThat(page.locator("#saved")).containsText(SAVED, patient());
        journey.isAccessible();
    }

    /** Strengths stand first; one finding gets words of its own, one is merged, one withdrawn. */
    void checksTheFindings() {
        var page = journey.page();
        assertThat(page.locator("#proposals li h3").first()).containsText("outstanding practice");
        var missed = finding(MISSED);
        missed.locator("summary").click();
        missed.locator("[id$=':text']").fill("Three visits came after their time. " + PLANTED);
        missed.locator("[id$=':reword']").click();
        assertThat(finding(MISSED)).containsText("Three visits came after their time.");
        var merged = finding("Life-story work: could be better");
        merged.locator("summary").click();
        merged.locator("select[id$=':into']").selectOption(new SelectOption().setIndex(1));
        merged.locator("[id$=':mergeReason']").fill("The same cause. " + PLANTED);
        merged.locator("[id$=':merge']").click();
        assertThat(page.locator("#proposals .caution")).hasCount(1);
        var strength = page.locator("#proposals > ul > li").first();
        strength.locator("summary").click();
        strength.locator("[id$=':withdraw']").click();
        assertThat(page.locator(".error-summary")).containsText("Fill in “Why this is no finding”");
        journey.isAccessible();
        strength.locator("[id$=':withdrawReason']").fill("It was the worker before. " + PLANTED);
        strength.locator("[id$=':withdraw']").click();
        assertThat(page.locator("#proposals .caution")).hasCount(2);
    }

    private Locator finding(String text) {
        return journey.page()
                .locator("#proposals > ul > li", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    /** Only now does the result appear, with everything that led to it. */
    void submitsAndReadsTheExplanation() {
        var page = journey.page();
        field(page, "end:submitAudit").click();
        assertThat(page).hasURL(Pattern.compile(".*/audit/result\\.xhtml\\?id=\\d+"));
        assertThat(page.locator("#sentence"))
                .hasText("The assessor judged Good; the rules give Outstanding. Both are kept.");
        assertThat(page.locator("#section-F")).containsText("Weighted mean: 2 of 3, that is 66.67 percent.");
        assertThat(page.locator("#section-F .caution")).containsText("A limit that protects the child was missed");
        assertThat(page.locator("#section-F .caution"))
                .containsText("lowered from Good to Requires improvement to be good");
        assertThat(page.locator("#section-C"))
                .containsText("Left out: C4 (weight 1), because it does not apply: No such meeting was due.");
        assertThat(page.locator("#section-B")).containsText("4.5 of 5, that is 90.00 percent");
        assertThat(page.locator("main")).containsText("91.33");
        journey.isAccessible();
        assertThat(page.content()).contains("Sound practice");
    }
}
