package candour.improvement;

import static candour.audit.AnswerMarks.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import candour.template.EditionDocument;
import candour.template.EditionDocument.Level;
import candour.template.EditionDocument.Question;
import candour.template.EditionDocument.Scale;
import candour.template.EditionDocument.Section;
import candour.template.FindingKind;
import candour.template.RaisedFinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In whose words a finding is proposed. */
class RaisedTest {

    private static final EditionDocument EDITION = edition();

    private static EditionDocument edition() {
        var scale = new Scale(
                "YN",
                "Yes or no",
                false,
                List.of(
                        new Level("YES", "Yes", BigDecimal.ONE, false, null),
                        new Level("NO", "No", BigDecimal.ZERO, false, "It was not so."),
                        new Level("PART", "In part", BigDecimal.ZERO, false, "Partly so.")));
        var question = new Question(
                "A1",
                "Seen",
                "Was the child seen?",
                "",
                "",
                "YN",
                BigDecimal.ONE,
                false,
                Map.of("PART", "Seen, but not alone."),
                List.of());
        var section = new Section("A", "First", "", BigDecimal.ONE, List.of(question));
        return new EditionDocument(
                "T",
                1,
                "T",
                "ENG",
                null,
                "",
                12,
                6,
                false,
                null,
                List.of(),
                List.of(),
                List.of(scale),
                List.of(section),
                List.of(),
                List.of());
    }

    private static Raised at(String level, String comment) {
        return Raised.of(new RaisedFinding("F1", FindingKind.MINOR, "A1", level, "Seen"), comment, NONE, EDITION);
    }

    @Test
    void it_is_the_assessors_own_comment() {
        assertThat(at("NO", "Not once in May.").text()).isEqualTo("Not once in May.");
    }

    @Test
    void without_one_it_is_what_the_level_means_for_this_question() {
        assertThat(at("PART", null).text()).isEqualTo("Seen, but not alone.");
    }

    @Test
    void else_what_the_level_means_everywhere() {
        assertThat(at("NO", null).text()).isEqualTo("It was not so.");
    }

    @Test
    void else_the_question_itself() {
        assertThat(at("YES", null).text()).isEqualTo("Was the child seen?");
    }

    @Test
    void what_is_not_evidenced_has_no_level_and_shows_the_question() {
        var raised = Raised.of(new RaisedFinding("F1", FindingKind.MINOR, "A1", null, "Seen"), null, NONE, EDITION);
        assertThat(raised.text()).isEqualTo("Was the child seen?");
    }

    @Test
    void a_heading_of_the_edition_that_is_too_long_is_shortened_visibly() {
        var raised =
                Raised.of(new RaisedFinding("F1", FindingKind.MINOR, "A1", "NO", "t".repeat(201)), null, NONE, EDITION);
        assertThat(raised.title()).hasSize(200).endsWith("t…");
        assertThat(at("NO", "c".repeat(4000)).text()).hasSize(4000).doesNotContain("…");
    }

    @Test
    void an_origin_survives_the_way_through_a_page() {
        var origin = new Origin("F1", "A1:b");
        assertThat(Origin.ofKey(origin.key())).isEqualTo(origin);
    }
}
