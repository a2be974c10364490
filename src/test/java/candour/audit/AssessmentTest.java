package candour.audit;

import static candour.audit.AuditFixture.OPENED;
import static candour.audit.AuditFixture.assessment;
import static candour.audit.AuditFixture.note;
import static candour.audit.AuditFixture.response;
import static candour.audit.AuditFixture.sending;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.scoring.Answer;
import candour.scoring.Outcome;
import candour.scoring.ScoreCalculator;
import candour.shared.Json;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private final Assessment assessment = assessment();
    private final Note note = note(assessment);

    private Judgement level(String code) {
        return Judgement.answered(code, null, Set.of());
    }

    private List<Response> complete() {
        return List.of(
                response(assessment, "A1", level("UPPER"), note),
                response(assessment, "A2", level("NO"), note),
                response(assessment, "B1", level("YES"), note));
    }

    private List<Gap> gaps(Response... responses) {
        return new Completeness(List.of(responses), SmallEdition.DOCUMENT).gaps();
    }

    private void judge(String grade, String rationale) {
        assessment.judge(new OwnJudgement(grade, rationale), SmallEdition.DOCUMENT, sending(), OPENED);
    }

    private void submit(List<Response> responses) {
        assessment.submit(responses, SmallEdition.DOCUMENT, "command-1", OPENED);
    }

    @Nested
    class Missing {

        @Test
        void misses_every_question_and_a_note_in_every_section_at_first() {
            assertThat(gaps())
                    .containsExactly(
                            new Gap(GapKind.ANSWER, "A", List.of("A1", "A2")),
                            new Gap(GapKind.NOTE_FOR_SECTION, "A", List.of()),
                            new Gap(GapKind.ANSWER, "B", List.of("B1")),
                            new Gap(GapKind.NOTE_FOR_SECTION, "B", List.of()));
        }

        @Test
        void misses_nothing_when_all_is_answered_and_cited() {
            assertThat(gaps(complete().toArray(Response[]::new))).isEmpty();
        }

        @Test
        void a_cleared_answer_is_missing_again() {
            assertThat(gaps(response(assessment, "A1", Judgement.cleared())))
                    .contains(new Gap(GapKind.ANSWER, "A", List.of("A1", "A2")));
        }

        @Test
        void not_evidenced_is_an_answer() {
            assertThat(gaps(response(assessment, "A1", Judgement.notEvidenced(null, Set.of()))))
                    .contains(new Gap(GapKind.ANSWER, "A", List.of("A2")));
        }

        @Test
        void grades_at_both_ends_of_a_scale_need_a_note_and_those_between_do_not() {
            var gap = new Gap(GapKind.NOTE_FOR_ANSWER, "A", List.of("A1"));
            assertThat(gaps(response(assessment, "A1", level("TOP")))).contains(gap);
            assertThat(gaps(response(assessment, "A1", level("UPPER")))).doesNotContain(gap);
            assertThat(gaps(response(assessment, "A1", level("LOWER")))).doesNotContain(gap);
            assertThat(gaps(response(assessment, "A1", level("LAST")))).contains(gap);
            assertThat(gaps(response(assessment, "A1", level("LAST"), note))).doesNotContain(gap);
        }

        @Test
        void one_cited_note_is_enough_for_a_section() {
            var gap = new Gap(GapKind.NOTE_FOR_SECTION, "A", List.of());
            var plain = response(assessment, "A2", level("YES"));
            assertThat(gaps(response(assessment, "A1", level("UPPER")), plain)).contains(gap);
            assertThat(gaps(response(assessment, "A1", level("UPPER"), note), plain))
                    .doesNotContain(gap);
        }

        @Test
        void a_section_of_which_nothing_applies_needs_no_note() {
            var gap = new Gap(GapKind.NOTE_FOR_SECTION, "A", List.of());
            var one = response(assessment, "A1", Judgement.notApplicable("Not in care then"));
            assertThat(gaps(one, response(assessment, "A2", Judgement.notApplicable("Likewise"))))
                    .doesNotContain(gap);
            assertThat(gaps(one, response(assessment, "A2", level("YES")))).contains(gap);
        }

        @Test
        void a_cited_note_says_what_from_whom_and_of_what_worth() {
            var gap = new Gap(GapKind.NOTE_CONTENT, "A", List.of("A1"));
            for (var content : List.of(
                    new NoteContent(null, null, " ", NoteSource.FAMILY, NoteStanding.OPINION, false),
                    new NoteContent(null, null, "Text", null, NoteStanding.OPINION, false),
                    new NoteContent(null, null, "Text", NoteSource.FAMILY, null, false))) {
                assertThat(gaps(response(assessment, "A1", level("UPPER"), note(assessment, content))))
                        .contains(gap);
            }
            assertThat(gaps(response(assessment, "A1", level("UPPER"), note))).doesNotContain(gap);
        }
    }

    @Nested
    class Submitting {

        @Test
        void needs_complete_answers() {
            judge("GOOD", "Because.");
            assertRule("audit.rule.incomplete", () -> submit(complete().subList(0, 2)));
        }

        @Test
        void needs_the_own_grade_and_reasons_first() {
            assertRule("audit.rule.ownGrade", () -> submit(complete()));
            judge("GOOD", "  ");
            assertRule("audit.rule.ownRationale", () -> submit(complete()));
            assertThat(assessment.isOpen()).isTrue();
        }

        @Test
        void keeps_the_computed_result_beside_the_own_judgement() {
            judge("POOR", "Because.");
            submit(complete());
            // Section A: (2 × 3/4 + 1 × 0) / 3 = 1/2; section B: 1; whole: (3 × 1/2 + 1 × 1) / 4 = 62.5 percent.
            assertThat(assessment.getScorecard().overall().mean().value().percent(1))
                    .isEqualByComparingTo("62.5");
            assertThat(assessment.getGrade()).isEqualTo("GOOD");
            assertThat(assessment.getOutcome()).isEqualTo(Outcome.GRADED);
            assertThat(assessment.getOwnGrade()).isEqualTo("POOR");
            assertThat(assessment.getAudit().getStatus()).isEqualTo(AuditStatus.SUBMITTED);
            assertThat(assessment.getSubmittedAt()).isEqualTo(OPENED);
        }

        @Test
        void stores_what_the_engine_gives_to_the_letter() {
            judge("GOOD", "Because.");
            submit(complete());
            var expected = new ScoreCalculator(SmallEdition.DOCUMENT.toInstrument())
                    .score(List.of(Answer.at("A1", "UPPER"), Answer.at("A2", "NO"), Answer.at("B1", "YES")));
            assertThat(assessment.getScorecard()).isEqualTo(expected);
            assertThat(assessment.getScorecardSha256()).isEqualTo(Json.sha256(Json.canonical(expected)));
        }

        @Test
        void ends_everything() {
            judge("GOOD", "Because.");
            var responses = complete();
            submit(responses);
            assertRule("audit.rule.submitted", () -> submit(responses));
            assertRule("audit.rule.submitted", () -> judge("POOR", "Other."));
            assertRule("audit.rule.submitted", () -> response(assessment, "A1", level("TOP")));
            assertRule("audit.rule.submitted", () -> note(assessment));
            assertRule("audit.rule.submitted", () -> assessment.getAudit().begin());
        }
    }

    @Nested
    class Answering {

        @Test
        void offers_the_levels_of_the_questions_own_scale() {
            assertRule("audit.rule.level", () -> response(assessment, "A1", level("YES")));
            assertRule("audit.rule.level", () -> response(assessment, "A1", level("")));
            assertThat(response(assessment, "A2", level("YES")).getLevel()).isEqualTo("YES");
        }

        @Test
        void cites_notes_of_the_same_assessment_only() {
            var foreign = note(assessment());
            assertRule("audit.rule.foreignNote", () -> response(assessment, "A1", level("UPPER"), foreign));
        }

        @Test
        void cites_every_note_that_it_names() {
            var judgement = Judgement.answered("UPPER", null, Set.of(1L, 2L));
            assertRule(
                    "audit.rule.foreignNote",
                    () -> new Response(assessment, "A1")
                            .give(judgement, List.of(note), SmallEdition.DOCUMENT, sending(), OPENED));
        }

        @Test
        void own_grade_is_one_of_the_edition_or_none_yet() {
            assertRule("audit.rule.grade", () -> judge("SPLENDID", null));
            judge(null, "Only reasons so far");
            assertThat(assessment.getOwnGrade()).isNull();
        }
    }

    @Nested
    class Beginning {

        @Test
        void happens_once() {
            assertThat(assessment.getAudit().begin()).isTrue();
            assertThat(assessment.getAudit().begin()).isFalse();
        }
    }
}
