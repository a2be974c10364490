package candour.scoring;

import static candour.scoring.InstrumentFixture.answers;
import static candour.scoring.InstrumentFixture.decimal;
import static candour.scoring.InstrumentFixture.fraction;
import static candour.scoring.InstrumentFixture.level;
import static candour.scoring.InstrumentFixture.one;
import static candour.scoring.InstrumentFixture.threeSections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected figures worked by hand; GRADE4 counts 4, 3, 2, 1 of 4; MET counts 1, 1/2, 0 of 1. */
class ScoreCalculatorTest {

    @Nested
    class Mean_of_sections {

        @Test
        void weighs_questions_and_sections() {
            // A: (2 x 3/4 + 1 x 1) / 3 = 2.5/3 = 5/6; B: (2/4 + 1/2) / 2 = 1/2; C: 1
            // all: (50 x 5/6 + 30 x 1/2 + 20 x 1) / 100 = (41 2/3 + 15 + 20) / 100 = 23/30 = 76.67 %
            var card = score(threeSections(), "A1=G A2=YES B1=RI B2=PARTLY C1=YES");
            assertThat(section(card, "A").mean())
                    .isEqualTo(new Mean(fraction(5, 2), fraction(3, 1), Fraction.ZERO, fraction(5, 6)));
            assertThat(section(card, "A").grade()).isEqualTo("G");
            assertThat(section(card, "B").mean().value()).isEqualTo(fraction(1, 2));
            assertThat(section(card, "B").grade()).isEqualTo("RI");
            assertThat(section(card, "C").grade()).isEqualTo("O");
            assertThat(card.overall().mean())
                    .isEqualTo(new Mean(fraction(230, 3), fraction(100, 1), Fraction.ZERO, fraction(23, 30)));
            assertThat(card.overall().grade()).isEqualTo("G");
            assertThat(card.overall().outcome()).isEqualTo(Outcome.GRADED);
        }

        @Test
        void leaves_a_question_that_does_not_apply_out_of_the_denominator() {
            // A: 2 x 3/4 / 2 = 3/4
            var card = score(threeSections(), "A1=G A2=NA B1=RI B2=PARTLY C1=YES");
            assertThat(section(card, "A").mean())
                    .isEqualTo(new Mean(fraction(3, 2), fraction(2, 1), fraction(1, 1), fraction(3, 4)));
            assertThat(question(card, "A2")).satisfies(a2 -> {
                assertThat(a2.state()).isEqualTo(AnswerState.NOT_APPLICABLE);
                assertThat(a2.share()).isNull();
            });
        }

        @Test
        void leaves_a_section_that_does_not_apply_out_of_the_whole() {
            // A 5/6 and B 1/2: (50 x 5/6 + 30 / 2) / 80 = 56 2/3 / 80 = 17/24
            var card = score(threeSections(), "A1=G A2=YES B1=RI B2=PARTLY C1=NA");
            assertThat(section(card, "C").outcome()).isEqualTo(Outcome.NOT_SCORABLE);
            assertThat(section(card, "C").grade()).isNull();
            assertThat(card.overall().mean())
                    .isEqualTo(new Mean(fraction(170, 3), fraction(80, 1), fraction(20, 1), fraction(17, 24)));
        }

        @Test
        void is_not_scorable_when_nothing_applies() {
            var card = score(threeSections(InstrumentFixture.L4), "A1=NA A2=NA B1=NA B2=NA C1=NA");
            assertThat(card.overall()).isEqualTo(Rating.without(Outcome.NOT_SCORABLE));
        }

        @Test
        void counts_not_evidenced_as_the_lowest_value_of_the_scale() {
            var card = score(threeSections(), "A1=NE A2=NE B1=O B2=YES C1=YES");
            assertThat(question(card, "A1").value()).isEqualByComparingTo("1");
            assertThat(question(card, "A1").level()).isNull();
            assertThat(question(card, "A2").value()).isEqualByComparingTo("0");
            // (2 x 1/4 + 0) / 3 = 1/6
            assertThat(section(card, "A").mean().value()).isEqualTo(fraction(1, 6));
        }

        @Test
        void is_incomplete_while_one_question_is_unanswered() {
            var answers = answers("A1=O A2=YES B1=O B2=YES");
            answers.add(Answer.unanswered("C1"));
            var card = new ScoreCalculator(threeSections()).score(answers);
            assertThat(section(card, "C")).isEqualTo(Rating.without(Outcome.INCOMPLETE));
            assertThat(section(card, "A").grade()).isEqualTo("O");
            assertThat(card.overall()).isEqualTo(Rating.without(Outcome.INCOMPLETE));
            assertThat(score(threeSections(), "A1=O A2=YES B1=O B2=YES")).isEqualTo(card);
        }

        @Test
        void grades_a_section_without_weight_but_does_not_count_it() {
            var instrument = new Instrument(
                    List.of(
                            new Section(
                                    "S",
                                    decimal("1"),
                                    List.of(new Question("Q", decimal("1"), false, InstrumentFixture.MET))),
                            new Section(
                                    "T",
                                    decimal("0"),
                                    List.of(new Question("R", decimal("1"), false, InstrumentFixture.MET)))),
                    InstrumentFixture.GRADES,
                    InstrumentFixture.BANDS,
                    List.of(),
                    InstrumentFixture.POLICIES);
            var card = score(instrument, "Q=YES R=NO");
            assertThat(section(card, "T").grade()).isEqualTo("I");
            assertThat(card.overall().mean().value()).isEqualTo(fraction(1, 1));
        }
    }

    @Nested
    class Bands {

        @ParameterizedTest
        @CsvSource({
            "100, O",
            "88, O",
            "87.9999999999999999999999, G",
            "63, G",
            "62.9999999999999999999999, RI",
            "39, RI",
            "38.9999999999999999999999, I",
            "0, I"
        })
        void decide_on_the_exact_percent(String percent, String grade) {
            var scale =
                    new Scale("PERCENT", List.of(level("FULL", "100"), level("HERE", percent), level("OTHER", "50")));
            assertThat(score(one(scale), "Q=HERE").overall().grade()).isEqualTo(grade);
        }

        /** Shown with one decimal it reads 88.0, but it is below 88. */
        @Test
        void do_not_look_at_the_rounded_figure() {
            var scale = new Scale("PERCENT", List.of(level("FULL", "100"), level("HERE", "87.96"), level("NIL", "0")));
            var overall = score(one(scale), "Q=HERE").overall();
            assertThat(overall.mean().value().percent(1)).isEqualByComparingTo("88.0");
            assertThat(overall.grade()).isEqualTo("G");
        }

        /** 27 x 1/3 + 54 + 0 of 100 is 63 exactly; a third as decimal number would be a hair below. */
        @Test
        void are_reached_exactly_through_thirds() {
            var thirds = new Scale("THIRDS", List.of(level("ALL", "3"), level("ONE", "1"), level("NONE", "0")));
            var instrument = new Instrument(
                    List.of(new Section(
                            "S",
                            decimal("7"),
                            List.of(
                                    new Question("Q1", decimal("27"), false, thirds),
                                    new Question("Q2", decimal("54"), false, thirds),
                                    new Question("Q3", decimal("19"), false, thirds)))),
                    InstrumentFixture.GRADES,
                    InstrumentFixture.BANDS,
                    List.of(),
                    InstrumentFixture.POLICIES);
            assertThat(score(instrument, "Q1=ONE Q2=ALL Q3=NONE").overall().grade())
                    .isEqualTo("G");
        }

        @Test
        void say_so_when_none_holds_the_value() {
            var instrument = new Instrument(
                    one(InstrumentFixture.MET).sections(),
                    InstrumentFixture.GRADES,
                    List.of(new Band("O", decimal("88"), null)),
                    List.of(),
                    InstrumentFixture.POLICIES);
            var overall = score(instrument, "Q=PARTLY").overall();
            assertThat(overall.outcome()).isEqualTo(Outcome.NO_BAND_MATCHES);
            assertThat(overall.mean().value()).isEqualTo(fraction(1, 2));
            assertThat(overall.grade()).isNull();
        }
    }

    @Nested
    class Refuses {

        @Test
        void answers_it_cannot_place() {
            assertThatIllegalArgumentException().isThrownBy(() -> score(threeSections(), "Z9=YES"));
            assertThatIllegalArgumentException().isThrownBy(() -> score(threeSections(), "A1=O A1=G"));
            assertThatIllegalArgumentException().isThrownBy(() -> score(threeSections(), "A1=YES"));
            assertThatIllegalArgumentException().isThrownBy(() -> new Answer("A1", AnswerState.ANSWERED, null));
            assertThatIllegalArgumentException().isThrownBy(() -> new Answer("A1", AnswerState.NOT_EVIDENCED, "O"));
        }

        @Test
        void instruments_that_make_no_sense() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Scale("S", List.of(level("A", "1"), level("B", "1.0"))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Scale("S", List.of(level("A", "1"), level("A", "0"))));
            assertThatIllegalArgumentException().isThrownBy(() -> level("A", "-1"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Question("Q", decimal("-1"), false, InstrumentFixture.MET));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> threeSections(
                            new Ceiling("L", Ceiling.Reach.OVERALL, new SectionsAtOrBelow(1, "RI"), "GOLD")));
        }
    }

    static Scorecard score(Instrument instrument, String answers) {
        return new ScoreCalculator(instrument).score(answers(answers));
    }

    static Rating section(Scorecard card, String code) {
        return card.sections().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow()
                .rating();
    }

    static QuestionScore question(Scorecard card, String code) {
        return card.sections().stream()
                .flatMap(s -> s.questions().stream())
                .filter(q -> q.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
