package candour.audit;

import static candour.audit.AuditFixture.OPENED;
import static candour.audit.AuditFixture.assessment;
import static candour.audit.AuditFixture.note;
import static candour.audit.AuditFixture.response;
import static candour.audit.AuditFixture.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import candour.scoring.AnswerState;
import candour.scoring.CeilingEffect.State;
import candour.scoring.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the page of a result explains, by the small standard: A weighs 3 (A1 2, A2 1), B weighs 1 (B1, critical). */
class AuditResultTest {

    private final Assessment assessment = assessment();
    private final Note note = note(assessment);

    private Judgement level(String code) {
        return Judgement.answered(code, null, Set.of());
    }

    private RatingLine overall(List<Response> responses) {
        submit(responses);
        return RatingLine.of(assessment.getScorecard().overall(), SmallEdition.DOCUMENT);
    }

    private ResultSection section(int at, List<Response> responses) {
        submit(responses);
        return ResultSection.of(assessment.getScorecard().sections().get(at), SmallEdition.DOCUMENT, responses);
    }

    private void submit(List<Response> responses) {
        assessment.judge(new OwnJudgement("GOOD", "Because."), SmallEdition.DOCUMENT, sending(), OPENED);
        assessment.submit(responses, SmallEdition.DOCUMENT, "command-1", OPENED);
    }

    /** A: (2 x 3/4 + 1 x 0) / 3 = 1/2. B: 1. Whole: (3 x 1/2 + 1 x 1) / 4 = 2.5 / 4 = 62.5 percent. */
    private List<Response> usual() {
        return List.of(
                response(assessment, "A1", level("UPPER"), note),
                response(assessment, "A2", level("NO"), note),
                response(assessment, "B1", level("YES"), note));
    }

    /** A: 2 x 3/4 / 2 = 3/4, A2 left out. B: 0. Whole: (3 x 3/4 + 0) / 4 = 2.25 / 4 = 56.25 percent, Good by band; but B1 is no. */
    private List<Response> limited() {
        return List.of(
                response(assessment, "A1", level("UPPER"), note),
                response(assessment, "A2", Judgement.notApplicable("Nothing of the kind took place.")),
                response(assessment, "B1", level("NO"), note));
    }

    @Test
    void the_whole_is_told_with_sum_weight_percent_and_band() {
        var overall = overall(usual());
        assertThat(overall.outcome()).isEqualTo(Outcome.GRADED);
        assertThat(overall.gradeLabel()).isEqualTo("Good");
        assertThat(overall.sum()).isEqualTo("2.5");
        assertThat(overall.weight()).isEqualTo("4");
        assertThat(overall.percent()).isEqualTo("62.50");
        assertThat(overall.leftOut()).isNull();
        assertThat(overall.band()).isEqualTo("Good");
        assertThat(overall.from()).isEqualTo("50");
        assertThat(overall.isBelowOpen()).isTrue();
    }

    @Test
    void a_section_is_told_with_its_weight_and_what_it_contributes() {
        var section = section(0, usual());
        assertThat(section.title()).isEqualTo("First");
        assertThat(section.weight()).isEqualTo("3");
        assertThat(section.rating().sum()).isEqualTo("1.5");
        assertThat(section.rating().weight()).isEqualTo("3");
        assertThat(section.rating().percent()).isEqualTo("50.00");
        assertThat(section.product()).isEqualTo("1.5");
        assertThat(section.questions())
                .extracting(
                        ResultQuestion::code,
                        ResultQuestion::level,
                        ResultQuestion::value,
                        ResultQuestion::maximum,
                        ResultQuestion::weight,
                        ResultQuestion::product)
                .containsExactly(tuple("A1", "Upper", "3", "4", "2", "1.5"), tuple("A2", "No", "0", "1", "1", "0"));
        assertThat(section.questions().get(0).notes())
                .extracting(NoteLine::text)
                .containsExactly("Seen alone.");
    }

    @Test
    void what_does_not_apply_is_left_out_with_its_weight_and_reason() {
        var section = section(0, limited());
        assertThat(section.rating().sum()).isEqualTo("1.5");
        assertThat(section.rating().weight()).isEqualTo("2");
        assertThat(section.rating().leftOut()).isEqualTo("1");
        assertThat(section.rating().percent()).isEqualTo("75.00");
        assertThat(section.product()).isEqualTo("2.25");
        assertThat(section.getLeftOut()).singleElement().satisfies(question -> {
            assertThat(question.code()).isEqualTo("A2");
            assertThat(question.weight()).isEqualTo("1");
            assertThat(question.reason()).isEqualTo("Nothing of the kind took place.");
            assertThat(question.value()).isNull();
            assertThat(question.product()).isNull();
            assertThat(question.level()).isNull();
        });
    }

    @Test
    void a_section_of_which_nothing_applies_contributes_nothing() {
        var section = section(
                1,
                List.of(
                        response(assessment, "A1", level("UPPER"), note),
                        response(assessment, "A2", level("YES"), note),
                        response(assessment, "B1", Judgement.notApplicable("No visit was due."))));
        assertThat(section.product()).isNull();
        assertThat(section.rating().percent()).isNull();
        assertThat(section.rating().outcome()).isEqualTo(Outcome.NOT_SCORABLE);
        var overall = RatingLine.of(assessment.getScorecard().overall(), SmallEdition.DOCUMENT);
        assertThat(overall.leftOut()).as("the weight of B").isEqualTo("1");
        assertThat(overall.percent()).as("of A alone: 2 x 3/4 + 1 of 3").isEqualTo("83.33");
    }

    @Test
    void what_is_not_evidenced_counts_as_the_lowest_value_and_says_so() {
        var section = section(
                0,
                List.of(
                        response(assessment, "A1", Judgement.notEvidenced(null, Set.of()), note),
                        response(assessment, "A2", level("YES"), note),
                        response(assessment, "B1", level("YES"), note)));
        var question = section.questions().get(0);
        assertThat(question.isLowestForWant()).isTrue();
        assertThat(question.state()).isEqualTo(AnswerState.NOT_EVIDENCED);
        assertThat(question.value()).isEqualTo("1");
        assertThat(question.product()).as("2 x 1/4").isEqualTo("0.5");
        assertThat(section.rating().percent()).as("1.5 of 3").isEqualTo("50.00");
    }

    @Test
    void a_limit_that_holds_says_why_by_which_question_and_what_it_did() {
        var overall = overall(limited());
        assertThat(overall.sum()).isEqualTo("2.25");
        assertThat(overall.percent()).isEqualTo("56.25");
        assertThat(overall.band()).isEqualTo("Good");
        assertThat(overall.gradeLabel()).isEqualTo("Poor");
        assertThat(overall.getHolding())
                .containsExactly(new RatingLine.Limit(State.LOWERED, "B1 is no.", "B1", "Poor", "Good", "Poor"));
        assertThat(overall.getOthers()).isEmpty();
    }

    @Test
    void a_limit_that_does_not_hold_stands_apart() {
        var overall = overall(usual());
        assertThat(overall.getHolding()).isEmpty();
        assertThat(overall.getOthers()).extracting(RatingLine.Limit::reason).containsExactly("B1 is no.");
    }
}
