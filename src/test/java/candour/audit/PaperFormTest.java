package candour.audit;

import static candour.audit.AuditFixture.OPENED;
import static candour.audit.AuditFixture.assessment;
import static candour.audit.AuditFixture.note;
import static candour.audit.AuditFixture.response;
import static candour.audit.AuditFixture.sending;
import static org.assertj.core.api.Assertions.assertThat;

import candour.audit.AskedQuestion.Choice;
import candour.audit.AuditCheck.GradeChoice;
import candour.scoring.AnswerState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** By the small standard: A1 and A2 in section A, B1 in section B. */
class PaperFormTest {

    private static AskedQuestion question(PaperForm form, String code) {
        return form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Choice> chosen(PaperForm form, String code) {
        return question(form, code).choices().stream().filter(Choice::chosen).toList();
    }

    @Test
    void a_blank_one_asks_everything_and_answers_nothing() {
        var form = PaperForm.blank(SmallEdition.DOCUMENT);
        assertThat(form.isBlank()).isTrue();
        assertThat(form.getUnanswered()).containsExactly("A1", "A2", "B1");
        assertThat(List.of("A1", "A2", "B1"))
                .allSatisfy(code -> assertThat(chosen(form, code)).isEmpty());
        assertThat(question(form, "A2").choices())
                .extracting(Choice::state)
                .containsExactly(
                        AnswerState.ANSWERED,
                        AnswerState.ANSWERED,
                        AnswerState.NOT_EVIDENCED,
                        AnswerState.NOT_APPLICABLE);
        assertThat(form.grades()).noneMatch(GradeChoice::chosen);
    }

    @Test
    void what_was_said_so_far_is_on_it_and_each_of_the_four_states_is_another() {
        var assessment = assessment();
        assessment.judge(new OwnJudgement("GOOD", "Heard."), SmallEdition.DOCUMENT, sending(), OPENED);
        var upper = Judgement.answered("UPPER", "Mostly.", Set.of());
        var answers = List.of(
                response(assessment, "A1", upper),
                response(assessment, "A2", Judgement.notApplicable("None was due.")),
                response(assessment, "B1", Judgement.cleared()));
        var form = PaperForm.of(assessment, SmallEdition.DOCUMENT, answers, List.of(note(assessment)));
        assertThat(chosen(form, "A1")).extracting(Choice::level).containsExactly("UPPER");
        assertThat(question(form, "A1").answer().comment()).isEqualTo("Mostly.");
        assertThat(chosen(form, "A2")).extracting(Choice::state).containsExactly(AnswerState.NOT_APPLICABLE);
        assertThat(question(form, "A2").answer().reason()).isEqualTo("None was due.");
        assertThat(chosen(form, "B1")).isEmpty();
        assertThat(form.getUnanswered()).containsExactly("B1");
        assertThat(form.grades().stream().filter(GradeChoice::chosen))
                .extracting(GradeChoice::label)
                .containsExactly("Good");
        assertThat(form.ownRationale()).isEqualTo("Heard.");
        assertThat(form.notes()).extracting(NoteLine::text).containsExactly("Seen alone.");
    }
}
