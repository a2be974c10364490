package candour.template.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import candour.shared.web.Messages;
import candour.template.EditionFixture;
import candour.template.FindingKind;
import candour.template.web.StandardInWords.BandLine;
import candour.template.web.StandardInWords.CeilingLine;
import candour.template.web.StandardInWords.LevelLine;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The shipped edition, read beside its file. */
class StandardInWordsTest {

    private static final StandardInWords SAYS = new StandardInWords(EditionFixture.shipped(), new Messages());

    @Test
    void says_what_limits_a_grade() {
        assertThat(SAYS.ceilings())
                .extracting(CeilingLine::id, CeilingLine::when, CeilingLine::then)
                .containsExactly(
                        tuple(
                                "L1A",
                                "Question A1 is at the lowest level of its scale, or not evidenced",
                                "Its section is graded Inadequate at most"),
                        tuple(
                                "L1B",
                                "One of the questions D1, F1 is at the lowest level of its scale, or not evidenced",
                                "Its section is graded Requires improvement to be good at most"),
                        tuple(
                                "L2",
                                "One of the sections B, F is graded Inadequate",
                                "The whole is graded Inadequate at most"),
                        tuple(
                                "L3",
                                "Section C is graded Inadequate",
                                "The whole is graded Requires improvement to be good at most"),
                        tuple(
                                "L4",
                                "2 or more sections are graded Requires improvement to be good or lower",
                                "The whole is graded Requires improvement to be good at most"),
                        tuple(
                                "L5",
                                "More than 30 percent of the questions that apply are not evidenced",
                                "The whole gets a percentage and no grade"));
    }

    @Test
    void says_which_percentage_suggests_which_grade_best_first() {
        assertThat(SAYS.bands())
                .containsExactly(
                        new BandLine("OUTSTANDING", "Outstanding", "88 and more"),
                        new BandLine("GOOD", "Good", "63 to below 88"),
                        new BandLine("REQUIRES_IMPROVEMENT", "Requires improvement to be good", "39 to below 63"),
                        new BandLine("INADEQUATE", "Inadequate", "0 to below 39"));
    }

    @Test
    void says_what_counts_how_much() {
        var first = SAYS.edition().sections().get(0);
        assertThat(SAYS.weightOf(first)).isEqualTo("Counts 15 of 100.");
        assertThat(SAYS.weightOf(first, first.questions().get(0))).isEqualTo("Counts 2 of 3 in this section.");
    }

    @Test
    void says_what_an_answer_means_for_a_question_or_everywhere() {
        var a1 = SAYS.edition().question("A1");
        assertThat(SAYS.levels(SAYS.scaleOf(a1), a1))
                .hasSize(4)
                .allMatch(level -> level.meaning().equals(a1.descriptors().get(codeOf(level))));
        var visits = SAYS.edition().question("F1");
        assertThat(SAYS.levels(SAYS.scaleOf(visits), null))
                .extracting(LevelLine::label, LevelLine::value, LevelLine::noteNeeded)
                .containsExactly(
                        tuple("In time", "1 of 1", true),
                        tuple("Late, but right for the child", "0.75 of 1", true),
                        tuple("Late", "0 of 1", true));
        assertThat(SAYS.levels(SAYS.scaleOf(a1), null)).allMatch(level -> level.meaning() == null);
    }

    @Test
    void says_which_answers_raise_a_finding_strengths_first() {
        assertThat(SAYS.findings())
                .extracting(StandardInWords.FindingLine::kind)
                .containsExactly(
                        FindingKind.GOOD_PRACTICE,
                        FindingKind.OPPORTUNITY,
                        FindingKind.OPPORTUNITY,
                        FindingKind.MINOR,
                        FindingKind.MINOR,
                        FindingKind.MAJOR);
        var strength = SAYS.findings().get(0);
        assertThat(strength.title()).isEqualTo("[title of the question]: outstanding practice");
        assertThat(strength.answers()).containsExactly("Outstanding (Four grades)");
        assertThat(strength.questions()).isEqualTo("Every question");
        assertThat(SAYS.findings().get(2).answers()).containsExactly("Not evidenced");
        assertThat(SAYS.findings().get(5).questions()).isEqualTo("Critical questions");
    }

    private static String codeOf(LevelLine line) {
        return line.label().startsWith("Requires")
                ? "REQUIRES_IMPROVEMENT"
                : line.label().toUpperCase(Locale.ROOT);
    }
}
