package candour.audit;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.scoring.AnswerState;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

    @Nested
    class State {

        @Test
        void is_needed() {
            assertRule("audit.rule.state", () -> new Judgement(null, null, null, null, Set.of(), false));
        }

        @Test
        void answered_needs_a_level() {
            assertThat(Judgement.answered("GOOD", null, Set.of()).level()).isEqualTo("GOOD");
            assertRule("audit.rule.level", () -> Judgement.answered(null, null, Set.of()));
        }

        @ParameterizedTest
        @EnumSource(names = "ANSWERED", mode = EnumSource.Mode.EXCLUDE)
        void only_answered_has_a_level(AnswerState state) {
            assertRule("audit.rule.level", () -> new Judgement(state, "GOOD", "Why", null, Set.of(), false));
        }

        @Test
        void cleared_is_not_yet_answered_and_not_a_zero() {
            assertThat(Judgement.cleared().state()).isEqualTo(AnswerState.UNANSWERED);
        }
    }

    @Nested
    class Reason {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t"})
        void not_applicable_needs_one(String reason) {
            assertRule("audit.rule.reasonNeeded", () -> Judgement.notApplicable(reason));
            assertRule("audit.rule.reasonNeeded", () -> Judgement.notApplicable(null));
        }

        @Test
        void may_be_short() {
            assertThat(Judgement.notApplicable("x").reason()).isEqualTo("x");
        }

        @Test
        void belongs_to_not_applicable_only() {
            assertThat(new Judgement(AnswerState.NOT_EVIDENCED, null, "old reason", null, Set.of(), false).reason())
                    .isNull();
        }
    }

    @Nested
    class Marks {

        @Test
        void are_none_unless_somebody_sets_them() {
            assertThat(Judgement.answered("GOOD", null, Set.of()).beforeWorker())
                    .isFalse();
            assertThat(Judgement.cleared().beforeWorker()).isFalse();
        }

        @Test
        void change_nothing_else_and_go_with_every_state() {
            var good = Judgement.answered("GOOD", "Heard.", Set.of(7L));
            assertThat(good.aboutEarlierWork())
                    .isEqualTo(new Judgement(AnswerState.ANSWERED, "GOOD", null, "Heard.", Set.of(7L), true));
            assertThat(Judgement.notApplicable("x").aboutEarlierWork().reason()).isEqualTo("x");
            assertThat(Judgement.cleared().aboutEarlierWork().beforeWorker()).isTrue();
        }
    }

    @Nested
    class Text {

        @Test
        void ends_at_its_longest() {
            var longest = "x".repeat(Judgement.COMMENT_LENGTH);
            assertThat(Judgement.notEvidenced(longest, Set.of()).comment()).hasSize(4000);
            assertRule("shared.rule.textTooLong", () -> Judgement.notEvidenced(longest + "x", Set.of()));
            assertThat(Judgement.notApplicable("x".repeat(500)).reason()).hasSize(500);
            assertRule("shared.rule.textTooLong", () -> Judgement.notApplicable("x".repeat(501)));
        }

        @Test
        void keeps_lines_tabs_and_every_letter() {
            var text = "Ffion’s “plan”\n\tžluťoučký 子 👩‍👧";
            assertThat(Judgement.notEvidenced(text, Set.of()).comment()).isEqualTo(text);
        }

        @Test
        void has_one_kind_of_line_end() {
            assertThat(Judgement.notEvidenced("a\r\nb\rc", Set.of()).comment()).isEqualTo("a\nb\nc");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u007Fb", "a\u009Fb", "a\uD83Db", "a\uDC69b"})
        void holds_no_character_that_cannot_be_seen(String text) {
            assertRule("shared.rule.textOdd", () -> Judgement.notEvidenced(text, Set.of()));
        }
    }
}
