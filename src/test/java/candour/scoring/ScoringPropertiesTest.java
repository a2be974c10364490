package candour.scoring;

import static candour.scoring.InstrumentFixture.L1;
import static candour.scoring.InstrumentFixture.L2;
import static candour.scoring.InstrumentFixture.L4;
import static candour.scoring.InstrumentFixture.L5;
import static candour.scoring.InstrumentFixture.threeSections;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/** What must be true of any answers to an instrument whose ceilings are monotone. */
class ScoringPropertiesTest {

    private static final Instrument INSTRUMENT = threeSections(L1, L2, L4, L5);

    @Provide
    Arbitrary<List<Answer>> answers() {
        var each = INSTRUMENT.sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(ScoringPropertiesTest::answer)
                .toList();
        return Combinators.combine(each).as(ArrayList::new);
    }

    private static Arbitrary<Answer> answer(Question question) {
        var choices = new ArrayList<Answer>();
        question.scale().levels().forEach(level -> choices.add(Answer.at(question.code(), level.code())));
        choices.add(Answer.notApplicable(question.code()));
        choices.add(Answer.notEvidenced(question.code()));
        choices.add(Answer.unanswered(question.code()));
        return Arbitraries.of(choices);
    }

    @Property
    void the_order_of_the_answers_does_not_matter(@ForAll("answers") List<Answer> answers, @ForAll Random random) {
        var shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        assertThat(score(shuffled)).isEqualTo(score(answers));
    }

    @Property
    void scoring_twice_gives_the_same_bytes(@ForAll("answers") List<Answer> answers) throws JsonProcessingException {
        var json = new ObjectMapper();
        var written = json.writeValueAsString(score(answers));
        assertThat(json.writeValueAsString(score(answers))).isEqualTo(written);
        assertThat(json.readValue(written, Scorecard.class)).isEqualTo(score(answers));
    }

    @Property
    void scaling_all_weights_changes_no_value_and_no_grade(
            @ForAll("answers") List<Answer> answers, @ForAll @BigRange(min = "0.01", max = "1000") BigDecimal factor) {
        var scaled = new ScoreCalculator(InstrumentFixture.scaled(INSTRUMENT, factor)).score(answers);
        var plain = score(answers);
        assertSameResult(scaled.overall(), plain.overall());
        for (int i = 0; i < plain.sections().size(); i++) {
            assertSameResult(
                    scaled.sections().get(i).rating(), plain.sections().get(i).rating());
        }
    }

    private static void assertSameResult(Rating one, Rating other) {
        assertThat(one.outcome()).isEqualTo(other.outcome());
        assertThat(one.grade()).isEqualTo(other.grade());
        assertThat(one.ceilings()).isEqualTo(other.ceilings());
        assertThat(value(one)).isEqualTo(value(other));
    }

    @Property
    void a_question_that_does_not_apply_changes_nothing_but_the_denominator(
            @ForAll("answers") List<Answer> answers, @ForAll @IntRange(max = 4) int which) {
        var without = new ArrayList<>(answers);
        var code = answers.get(which).question();
        without.set(which, Answer.notApplicable(code));
        var withoutQuestion = new Instrument(
                INSTRUMENT.sections().stream()
                        .map(section -> new Section(
                                section.code(),
                                section.weight(),
                                section.questions().stream()
                                        .filter(question -> !question.code().equals(code))
                                        .toList()))
                        .toList(),
                INSTRUMENT.grades(),
                INSTRUMENT.bands(),
                INSTRUMENT.ceilings(),
                INSTRUMENT.policies());
        var others = answers.stream()
                .filter(answer -> !answer.question().equals(code))
                .toList();
        assertSameResult(
                score(without).overall(),
                new ScoreCalculator(withoutQuestion).score(others).overall());
    }

    @Property
    void raising_an_answer_never_lowers_a_result(
            @ForAll("answers") List<Answer> answers, @ForAll @IntRange(max = 4) int which) {
        var before = score(answers);
        for (var better : better(answers.get(which))) {
            var raised = new ArrayList<>(answers);
            raised.set(which, better);
            var after = score(raised);
            assertNotLower(after.overall(), before.overall());
            for (int i = 0; i < before.sections().size(); i++) {
                assertNotLower(
                        after.sections().get(i).rating(),
                        before.sections().get(i).rating());
            }
        }
    }

    private static List<Answer> better(Answer answer) {
        if (answer.state() != AnswerState.ANSWERED && answer.state() != AnswerState.NOT_EVIDENCED) {
            return List.of();
        }
        var scale = INSTRUMENT.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.code().equals(answer.question()))
                .findFirst()
                .orElseThrow()
                .scale();
        var now = answer.level() == null
                ? scale.lowest()
                : scale.level(answer.level()).value();
        return scale.levels().stream()
                .filter(level -> level.value().compareTo(now) >= 0)
                .map(level -> Answer.at(answer.question(), level.code()))
                .toList();
    }

    private static void assertNotLower(Rating after, Rating before) {
        if (before.grade() != null) {
            assertThat(rank(after.grade())).isGreaterThanOrEqualTo(rank(before.grade()));
        }
        if (before.mean() != null) {
            assertThat(after.mean().value())
                    .isGreaterThanOrEqualTo(before.mean().value());
        }
    }

    @Property
    void a_ceiling_never_raises(@ForAll("answers") List<Answer> answers) {
        var plain = new ScoreCalculator(threeSections()).score(answers);
        var limited = score(answers);
        assertThat(rank(limited.overall().grade()))
                .isLessThanOrEqualTo(rank(plain.overall().grade()));
        for (int i = 0; i < plain.sections().size(); i++) {
            assertThat(rank(limited.sections().get(i).rating().grade()))
                    .isLessThanOrEqualTo(rank(plain.sections().get(i).rating().grade()));
        }
        assertThat(value(limited.overall())).isEqualTo(value(plain.overall()));
    }

    private static Scorecard score(List<Answer> answers) {
        return new ScoreCalculator(INSTRUMENT).score(answers);
    }

    private static int rank(String grade) {
        return grade == null ? 0 : INSTRUMENT.ranks().get(grade);
    }

    private static Fraction value(Rating rating) {
        return rating.mean() == null ? null : rating.mean().value();
    }
}
