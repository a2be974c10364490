package candour.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import candour.report.ImprovementCounts.GradeName;
import candour.report.ImprovementCounts.PraiseCount;
import candour.report.ImprovementCounts.QuestionCount;
import candour.report.ImprovementCounts.SectionCount;
import candour.report.Tone;
import candour.scoring.Answer;
import candour.scoring.AnswerState;
import candour.scoring.ScoreCalculator;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Grade;
import candour.template.EditionFixture;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionTalliesTest {

    private static final EditionDocument CLA = EditionFixture.shipped();

    private static EditionDocument withGrades(Grade... grades) {
        return new EditionDocument(
                "X", 1, "X", "ENG", null, "X", 12, 6, false, null, List.of(grades), null, null, null, null, null);
    }

    @Nested
    class Grades {

        @Test
        void stand_best_first_and_are_good_from_good_upwards() {
            assertThat(new GradeScale(CLA).names())
                    .containsExactly(
                            new GradeName("OUTSTANDING", "Outstanding", Tone.OUTSTANDING, true),
                            new GradeName("GOOD", "Good", Tone.GOOD, true),
                            new GradeName(
                                    "REQUIRES_IMPROVEMENT", "Requires improvement to be good", Tone.IMPROVE, false),
                            new GradeName("INADEQUATE", "Inadequate", Tone.INADEQUATE, false));
        }

        @Test
        void without_one_called_good_are_good_in_the_upper_half() {
            var scale = new GradeScale(withGrades(
                    new Grade("C", "c", 1), new Grade("A", "a", 3), new Grade("B", "b", 2), new Grade("D", "d", 0)));
            assertThat(scale.names()).extracting(GradeName::code).containsExactly("A", "B", "C", "D");
            assertThat(scale.names())
                    .filteredOn(GradeName::good)
                    .extracting(GradeName::code)
                    .containsExactly("A", "B");
            assertThat(scale.names())
                    .extracting(GradeName::tone)
                    .containsExactly(Tone.GOOD, Tone.GOOD, Tone.IMPROVE, Tone.IMPROVE);
        }
    }

    @Nested
    class Questions {

        private final List<AnswerLine> answers = List.of(
                new AnswerLine("D1", AnswerState.ANSWERED, "IN_TIME", 10),
                new AnswerLine("D1", AnswerState.ANSWERED, "LATE_RIGHT", 4),
                new AnswerLine("D1", AnswerState.ANSWERED, "LATE", 3),
                new AnswerLine("D1", AnswerState.NOT_EVIDENCED, null, 2),
                new AnswerLine("D1", AnswerState.NOT_APPLICABLE, null, 7),
                new AnswerLine("D1", AnswerState.UNANSWERED, null, 1));

        @Test
        void are_below_where_the_edition_raises_a_finding_late_but_right_is_not() {
            var question = CLA.question("D1");
            assertThat(new QuestionTally(CLA).of(answers))
                    .contains(new QuestionCount("D1", "Permanence plan in time", question.text(), 5, 19))
                    .hasSize(CLA.questions().size());
        }

        @Test
        void that_outstanding_practice_raises_a_finding_does_not_make_them_below() {
            var outstanding = List.of(new AnswerLine("A1", AnswerState.ANSWERED, "OUTSTANDING", 6));
            assertThat(new QuestionTally(CLA).of(outstanding).get(0))
                    .extracting(QuestionCount::below, QuestionCount::n)
                    .containsExactly(0, 6);
        }
    }

    @Nested
    class Sections {

        @Test
        void count_stored_grades_and_those_without_apart() {
            var tally = new SectionTally(CLA);
            var calculator = new ScoreCalculator(CLA.toInstrument());
            tally.add(calculator.score(List.of(Answer.at("A1", "OUTSTANDING"), Answer.at("A2", "YES"))));
            tally.add(calculator.score(List.of(Answer.at("A1", "INADEQUATE"), Answer.at("A2", "YES"))));
            assertThat(tally.counts())
                    .startsWith(new SectionCount("A", "The decision to look after the child", 1, 2, 0))
                    .contains(new SectionCount("F", "Visits and safety", 0, 0, 2));
        }
    }

    @Nested
    class Praise {

        @Test
        void that_stands_for_two_sections_counts_once_in_each() {
            var lines = List.of(
                    new PraiseLine(1L, 10L, "A1"),
                    new PraiseLine(1L, 10L, "B1"),
                    new PraiseLine(1L, 10L, "B2"),
                    new PraiseLine(2L, 10L, "B1"),
                    new PraiseLine(3L, 11L, "B1"));
            assertThat(new PraiseTally(CLA).of(lines).subList(0, 3))
                    .containsExactly(
                            new PraiseCount("A", "The decision to look after the child", 1, 1),
                            new PraiseCount("B", "Voice, identity and family", 3, 2),
                            new PraiseCount("C", "Care plan and reviews", 0, 0));
        }
    }
}
