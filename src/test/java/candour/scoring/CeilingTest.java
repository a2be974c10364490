package candour.scoring;

import static candour.scoring.CeilingEffect.State.DOES_NOT_APPLY;
import static candour.scoring.CeilingEffect.State.LOWERED;
import static candour.scoring.CeilingEffect.State.LOWERED_NOTHING;
import static candour.scoring.CeilingEffect.State.WITHHELD;
import static candour.scoring.InstrumentFixture.L1;
import static candour.scoring.InstrumentFixture.L2;
import static candour.scoring.InstrumentFixture.L4;
import static candour.scoring.InstrumentFixture.L5;
import static candour.scoring.InstrumentFixture.decimal;
import static candour.scoring.InstrumentFixture.threeSections;
import static candour.scoring.ScoreCalculatorTest.score;
import static candour.scoring.ScoreCalculatorTest.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeilingTest {

    @Test
    void lowers_a_section_whose_critical_question_is_at_the_lowest_level() {
        // A: (2 x 1/4 + 1) / 3 = 1/2, so RI by band, I by ceiling
        var card = score(threeSections(L1), "A1=I A2=YES B1=O B2=YES C1=YES");
        assertThat(section(card, "A").band().grade()).isEqualTo("RI");
        assertThat(section(card, "A").grade()).isEqualTo("I");
        assertThat(section(card, "A").ceilings())
                .containsExactly(new CeilingEffect("L1", "CRITICAL_AT_LOWEST", List.of("A1"), LOWERED, "I", "RI", "I"));
        assertThat(section(card, "B").ceilings())
                .containsExactly(
                        new CeilingEffect("L1", "CRITICAL_AT_LOWEST", List.of(), DOES_NOT_APPLY, "I", "O", "O"));
    }

    @Test
    void bites_on_a_critical_question_without_evidence_too() {
        var card = score(threeSections(L1), "A1=NE A2=YES B1=O B2=YES C1=YES");
        assertThat(section(card, "A").grade()).isEqualTo("I");
    }

    @Test
    void leaves_a_critical_question_one_step_above_alone() {
        var card = score(threeSections(L1), "A1=RI A2=YES B1=O B2=YES C1=YES");
        // (2 x 1/2 + 1) / 3 = 2/3
        assertThat(section(card, "A").grade()).isEqualTo("G");
        assertThat(section(card, "A").ceilings().get(0).state()).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    void leaves_a_critical_question_that_does_not_apply_alone() {
        var card = score(threeSections(L1), "A1=NA A2=YES B1=O B2=YES C1=YES");
        assertThat(section(card, "A").grade()).isEqualTo("O");
    }

    @Test
    void does_not_change_the_mean_of_the_whole() {
        var answers = "A1=I A2=YES B1=O B2=YES C1=YES";
        assertThat(score(threeSections(L1), answers).overall().mean())
                .isEqualTo(score(threeSections(), answers).overall().mean());
    }

    @Test
    void says_when_it_applied_but_lowered_nothing() {
        // A: (2 x 1/4 + 0) / 3 = 1/6, inadequate already
        var card = score(threeSections(L1), "A1=I A2=NO B1=O B2=YES C1=YES");
        assertThat(section(card, "A").ceilings())
                .containsExactly(
                        new CeilingEffect("L1", "CRITICAL_AT_LOWEST", List.of("A1"), LOWERED_NOTHING, "I", "I", "I"));
    }

    @Test
    void of_an_inadequate_section_lowers_the_whole() {
        // B: (1/4 + 0) / 2 = 1/8; all: (50 + 30/8 + 20) / 100 = 73.75 %
        var card = score(threeSections(L2), "A1=O A2=YES B1=I B2=NO C1=YES");
        assertThat(card.overall().band().grade()).isEqualTo("G");
        assertThat(card.overall().grade()).isEqualTo("I");
        assertThat(card.overall().ceilings())
                .containsExactly(new CeilingEffect("L2", "SECTION_AT_OR_BELOW", List.of("B"), LOWERED, "I", "G", "I"));
        // B: (1 + 0) / 2 = 1/2 requires improvement only
        assertThat(score(threeSections(L2), "A1=O A2=YES B1=O B2=NO C1=YES")
                        .overall()
                        .grade())
                .isEqualTo("G");
    }

    @Test
    void sees_the_grade_of_a_section_after_its_own_ceiling() {
        var sectionA = new Ceiling("X", Ceiling.Reach.OVERALL, new SectionAtOrBelow(List.of("A"), "I"), "RI");
        var card = score(threeSections(L1, sectionA), "A1=I A2=YES B1=O B2=YES C1=YES");
        // all: (50/2 + 30 + 20) / 100 = 75 %
        assertThat(card.overall().grade()).isEqualTo("RI");
    }

    @Test
    void counts_sections_at_or_below_a_grade() {
        // B 1/2 RI, C 1/2 RI; all: (50 + 15 + 10) / 100 = 75 %
        var two = score(threeSections(L4), "A1=O A2=YES B1=RI B2=PARTLY C1=PARTLY");
        assertThat(two.overall().grade()).isEqualTo("RI");
        assertThat(two.overall().ceilings().get(0).causes()).containsExactly("B", "C");
        // one RI only
        assertThat(score(threeSections(L4), "A1=O A2=YES B1=RI B2=PARTLY C1=YES")
                        .overall()
                        .grade())
                .isEqualTo("G");
        // a section that is inadequate counts as well: (50 + 15 + 0) / 100 = 65 %
        assertThat(score(threeSections(L4), "A1=O A2=YES B1=RI B2=PARTLY C1=NO")
                        .overall()
                        .grade())
                .isEqualTo("RI");
        // a section that is not scorable does not
        assertThat(score(threeSections(L4), "A1=O A2=YES B1=RI B2=PARTLY C1=NA")
                        .overall()
                        .grade())
                .isEqualTo("G");
    }

    @Test
    void keeps_the_lowest_of_several_whatever_their_order() {
        // B 1/8 I, C 0 I; all 53.75 %, RI
        var answers = "A1=O A2=YES B1=I B2=NO C1=NO";
        assertThat(score(threeSections(L2, L4), answers).overall().grade()).isEqualTo("I");
        var other = score(threeSections(L4, L2), answers).overall();
        assertThat(other.grade()).isEqualTo("I");
        assertThat(other.ceilings()).extracting(CeilingEffect::state).containsExactly(LOWERED_NOTHING, LOWERED);
    }

    @ParameterizedTest
    @CsvSource({"3, 10, GRADED", "4, 10, INSUFFICIENT_EVIDENCE", "30, 100, GRADED", "31, 100, INSUFFICIENT_EVIDENCE"})
    void withholds_the_grade_when_too_little_is_evidenced(int missing, int questions, Outcome outcome) {
        var overall = many(missing, questions, 0).overall();
        assertThat(overall.outcome()).isEqualTo(outcome);
        assertThat(overall.mean()).isNotNull();
    }

    @Test
    void does_not_count_questions_that_do_not_apply_as_evidence() {
        // 3 of 10, but one of the ten does not apply: 3 of 9 is more than 30 %
        var overall = many(3, 10, 1).overall();
        assertThat(overall.outcome()).isEqualTo(Outcome.INSUFFICIENT_EVIDENCE);
        assertThat(overall.grade()).isNull();
        assertThat(overall.ceilings())
                .containsExactly(new CeilingEffect(
                        "L5", "NOT_EVIDENCED_OVER", List.of("Q0", "Q1", "Q2"), WITHHELD, null, "G", null));
    }

    @Test
    void finds_nothing_left_to_lower_once_the_grade_is_withheld() {
        var overall =
                score(threeSections(L5, L2), "A1=O A2=NE B1=NE B2=NE C1=YES").overall();
        assertThat(overall.grade()).isNull();
        assertThat(overall.ceilings()).extracting(CeilingEffect::state).containsExactly(WITHHELD, LOWERED_NOTHING);
        assertThat(score(threeSections(L2, L5), "A1=O A2=NE B1=NE B2=NE C1=YES")
                        .overall()
                        .outcome())
                .isEqualTo(Outcome.INSUFFICIENT_EVIDENCE);
    }

    /** First some not evidenced, then some that do not apply, the rest answered with yes. */
    private static Scorecard many(int missing, int questions, int notApplicable) {
        var section = new Section(
                "S",
                decimal("1"),
                IntStream.range(0, questions)
                        .mapToObj(i -> new Question("Q" + i, decimal("1"), false, InstrumentFixture.MET))
                        .toList());
        var instrument = new Instrument(
                List.of(section),
                InstrumentFixture.GRADES,
                InstrumentFixture.BANDS,
                List.of(L5),
                InstrumentFixture.POLICIES);
        return new ScoreCalculator(instrument)
                .score(IntStream.range(0, questions)
                        .mapToObj(i -> i < missing
                                ? Answer.notEvidenced("Q" + i)
                                : i < missing + notApplicable
                                        ? Answer.notApplicable("Q" + i)
                                        : Answer.at("Q" + i, "YES"))
                        .toList());
    }
}
