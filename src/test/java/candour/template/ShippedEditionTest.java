package candour.template;

import static org.assertj.core.api.Assertions.assertThat;

import candour.scoring.Answer;
import candour.scoring.Band;
import candour.scoring.CeilingEffect;
import candour.scoring.Fraction;
import candour.scoring.Outcome;
import candour.scoring.ScoreCalculator;
import candour.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The shipped edition with sets of answers scored by hand. GRADE4 counts 1, 3/4, 1/2, 1/4; MET 1, 1/2, 0; TIME 1, 3/4, 0.
 * GRADE4 questions weigh 2, the others 1.
 */
class ShippedEditionTest {

    private static final EditionDocument EDITION = EditionFixture.shipped();

    /**
     * A (2 x 3/4 + 1) / 3 = 5/6; B (3/2 + 1 + 1 + 1/2) / 5 = 4/5; C 3.5 / 4 = 7/8; D (1 + 3/2 + 1) / 4 = 7/8;
     * E (1 + 3/4 + 1 + 1 + 3/2) / 6 = 7/8; F 2 / 2 = 1, as F3 does not apply.
     * All: 15 x 5/6 + 20 x 4/5 + 20 x 7/8 + 20 x 7/8 + 15 x 7/8 + 10 = 86.625 %.
     */
    private static final String GOOD_WORK = """
            A1=GOOD A2=YES B1=GOOD B2=TOGETHER B3=YES B4=PARTLY C1=IN_TIME C2=IN_TIME C3=YES C4=PARTLY
            D1=IN_TIME D2=GOOD D3=YES E1=IN_TIME E2=LATE_RIGHT E3=YES E4=IN_TIME E5=GOOD F1=IN_TIME F2=YES F3=NA""";

    private static final String ALL_BEST = """
            A1=OUTSTANDING A2=YES B1=OUTSTANDING B2=TOGETHER B3=YES B4=YES C1=IN_TIME C2=IN_TIME C3=YES C4=YES
            D1=IN_TIME D2=OUTSTANDING D3=YES E1=IN_TIME E2=IN_TIME E3=YES E4=IN_TIME E5=OUTSTANDING
            F1=IN_TIME F2=YES F3=IN_TIME""";

    @Test
    void asks_the_standards_of_the_section_plan() {
        assertThat(EDITION.sections())
                .extracting(EditionDocument.Section::code)
                .containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(EDITION.sections())
                .extracting(section -> section.weight().intValueExact())
                .containsExactly(15, 20, 20, 20, 15, 10);
        assertThat(EDITION.questions()).hasSize(21);
        assertThat(EDITION.questions())
                .filteredOn(EditionDocument.Question::critical)
                .extracting(EditionDocument.Question::code)
                .containsExactly("A1", "D1", "F1");
        assertThat(EDITION.bands()).contains(new Band("GOOD", new BigDecimal("63"), new BigDecimal("88")));
    }

    @Test
    void scores_good_work() {
        var card = score(answers(GOOD_WORK));
        assertThat(card.sections())
                .extracting(section -> section.rating().mean().value())
                .containsExactly(share(5, 6), share(4, 5), share(7, 8), share(7, 8), share(7, 8), share(1, 1));
        assertThat(card.overall().mean().value()).isEqualTo(share(86_625, 100_000));
        assertThat(card.overall().grade()).isEqualTo("GOOD");
        assertThat(card.overall().ceilings())
                .extracting(CeilingEffect::state)
                .containsOnly(CeilingEffect.State.DOES_NOT_APPLY);
        assertThat(EDITION.raisedBy(answers(GOOD_WORK)))
                .containsExactly(
                        new RaisedFinding(
                                "COULD_BE_BETTER",
                                FindingKind.OPPORTUNITY,
                                "B4",
                                "PARTLY",
                                "Life-story work: could be better"),
                        new RaisedFinding(
                                "COULD_BE_BETTER",
                                FindingKind.OPPORTUNITY,
                                "C4",
                                "PARTLY",
                                "Challenge by the reviewing officer: could be better"));
    }

    /**
     * D (0 + 2 + 1) / 4 = 3/4 and F 2/3 are good by band, and requires improvement by L1B.
     * All: 15 + 20 + 20 + 15 + 15 + 6 2/3 = 91 2/3 %: outstanding by band, but two sections are not good (L4).
     */
    @Test
    void lets_missed_limits_outweigh_excellent_work() {
        var answers = answers(ALL_BEST, "D1=LATE F1=LATE");
        var card = score(answers);
        assertThat(card.sections())
                .extracting(section -> section.rating().grade())
                .containsExactly(
                        "OUTSTANDING",
                        "OUTSTANDING",
                        "OUTSTANDING",
                        "REQUIRES_IMPROVEMENT",
                        "OUTSTANDING",
                        "REQUIRES_IMPROVEMENT");
        assertThat(card.sections().get(3).rating().band().grade()).isEqualTo("GOOD");
        assertThat(card.overall().mean().value()).isEqualTo(share(11, 12));
        assertThat(card.overall().band().grade()).isEqualTo("OUTSTANDING");
        assertThat(card.overall().grade()).isEqualTo("REQUIRES_IMPROVEMENT");
        assertThat(lowering(card)).containsExactly("L4");
        assertThat(EDITION.raisedBy(answers))
                .extracting(finding -> finding.kind() + " " + finding.question())
                .containsExactly(
                        "GOOD_PRACTICE A1",
                        "GOOD_PRACTICE B1",
                        "GOOD_PRACTICE D2",
                        "GOOD_PRACTICE E5",
                        "MAJOR D1",
                        "MAJOR F1");
    }

    /** F (0 + 0 + 1) / 3 = 1/3 is inadequate: 90 + 3 1/3 = 93 1/3 %, outstanding by band, inadequate by L2. */
    @Test
    void is_inadequate_where_the_child_is_not_safe() {
        var card = score(answers(ALL_BEST, "F1=LATE F2=NO"));
        assertThat(card.overall().mean().value()).isEqualTo(share(14, 15));
        assertThat(card.overall().grade()).isEqualTo("INADEQUATE");
        assertThat(lowering(card)).containsExactly("L2");
    }

    /** C 1/4 is inadequate: 80 + 5 = 85 %, good by band, requires improvement by L3. */
    @Test
    void requires_improvement_where_planning_is_inadequate() {
        var card = score(answers(ALL_BEST, "C1=LATE C2=LATE C3=NO"));
        assertThat(card.overall().band().grade()).isEqualTo("GOOD");
        assertThat(card.overall().grade()).isEqualTo("REQUIRES_IMPROVEMENT");
        assertThat(lowering(card)).containsExactly("L3");
    }

    /** A (2 x 1/4 + 1) / 3 = 1/2, requires improvement by band, inadequate by L1A; nothing reaches the whole. */
    @Test
    void keeps_an_inadequate_decision_to_its_section() {
        var card = score(answers(ALL_BEST, "A1=INADEQUATE"));
        assertThat(card.sections().get(0).rating().band().grade()).isEqualTo("REQUIRES_IMPROVEMENT");
        assertThat(card.sections().get(0).rating().grade()).isEqualTo("INADEQUATE");
        // 100 - 15 / 2
        assertThat(card.overall().mean().value()).isEqualTo(share(925, 1000));
        assertThat(card.overall().grade()).isEqualTo("OUTSTANDING");
    }

    /** 6 of 20 that apply are exactly 30 percent; 7 of 20 are more. */
    @Test
    void gives_no_grade_where_too_little_is_evidenced() {
        var six = "A2=NE B3=NE B4=NE C3=NE E3=NE D3=NE F3=NA";
        assertThat(score(answers(ALL_BEST, six)).overall().outcome()).isEqualTo(Outcome.GRADED);
        var seven = answers(ALL_BEST, six + " F2=NE");
        var overall = score(seven).overall();
        assertThat(overall.outcome()).isEqualTo(Outcome.INSUFFICIENT_EVIDENCE);
        assertThat(overall.grade()).isNull();
        assertThat(EDITION.raisedBy(seven))
                .filteredOn(finding -> finding.kind() == FindingKind.OPPORTUNITY)
                .hasSize(7)
                .allMatch(finding -> finding.title().endsWith(": nothing on file"));
    }

    @Test
    void raises_more_where_a_critical_question_has_nothing_on_file() {
        assertThat(EDITION.raisedBy(List.of(Answer.notEvidenced("F1"))))
                .containsExactly(new RaisedFinding(
                        "CRITICAL_NOTHING_ON_FILE",
                        FindingKind.MINOR,
                        "F1",
                        null,
                        "Visits in time: nothing on file, and it is critical"));
        assertThat(EDITION.raisedBy(List.of(Answer.notApplicable("F1"), Answer.unanswered("F2"))))
                .isEmpty();
        assertThat(EDITION.raisedBy(List.of(Answer.at("F2", "NO"))))
                .extracting(RaisedFinding::kind)
                .containsExactly(FindingKind.MINOR);
    }

    @Test
    void needs_a_note_at_both_ends_of_every_scale() {
        for (var scale : EDITION.scales()) {
            var levels = scale.levels();
            assertThat(levels.get(0).noteNeeded()).as(scale.code()).isTrue();
            assertThat(levels.get(levels.size() - 1).noteNeeded())
                    .as(scale.code())
                    .isTrue();
        }
        assertThat(EDITION.level("D2", "GOOD").noteNeeded()).isFalse();
    }

    @Test
    void names_a_limit_and_where_it_is_from_for_every_question_of_time() {
        assertThat(EDITION.questions())
                .filteredOn(question -> question.scale().equals("TIME"))
                .hasSize(8)
                .allMatch(question -> question.guidance().startsWith("Limit"));
    }

    @Test
    void is_the_same_value_after_a_round_through_the_database() {
        var stored = EDITION.canonicalJson();
        var read = EditionDocument.ofJson(stored);
        assertThat(read.canonicalJson()).isEqualTo(stored);
        assertThat(read.sha256()).isEqualTo(EDITION.sha256()).hasSize(64);
        assertThat(new ScoreCalculator(read.toInstrument()).score(answers(GOOD_WORK)))
                .isEqualTo(score(answers(GOOD_WORK)));
        assertThat(stored).contains("\"value\":\"0.75\"");
    }

    @Test
    void has_another_hash_when_one_word_changes() {
        var changed = EditionFixture.with("Was the child seen?", "Was the child seen alone?");
        assertThat(EditionFixture.read(changed).sha256())
                .isNotEqualTo(EditionFixture.read(EditionFixture.SMALL).sha256());
        assertThat(EditionFixture.read("# a remark\n" + EditionFixture.with("weight: 60", "weight: 60.0"))
                        .sha256())
                .isEqualTo(EditionFixture.read(EditionFixture.SMALL).sha256());
    }

    private static Scorecard score(List<Answer> answers) {
        return new ScoreCalculator(EDITION.toInstrument()).score(answers);
    }

    private static List<String> lowering(Scorecard card) {
        return card.overall().ceilings().stream()
                .filter(effect -> effect.state() == CeilingEffect.State.LOWERED)
                .map(CeilingEffect::ceiling)
                .toList();
    }

    private static Fraction share(int numerator, int denominator) {
        return Fraction.of(BigDecimal.valueOf(numerator)).dividedBy(Fraction.of(BigDecimal.valueOf(denominator)));
    }

    /** Later texts replace answers of earlier ones. */
    private static List<Answer> answers(String... texts) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (var each : String.join(" ", texts).trim().split("\\s+")) {
            var parts = each.split("=");
            answers.put(
                    parts[0],
                    switch (parts[1]) {
                        case "NA" -> Answer.notApplicable(parts[0]);
                        case "NE" -> Answer.notEvidenced(parts[0]);
                        default -> Answer.at(parts[0], parts[1]);
                    });
        }
        return new ArrayList<>(answers.values());
    }
}
