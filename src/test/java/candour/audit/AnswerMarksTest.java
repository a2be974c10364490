package candour.audit;

import static candour.audit.AuditFixture.assessment;
import static candour.audit.AuditFixture.note;
import static candour.audit.AuditFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is marked at an answer, by hand and by the day of what it rests on. */
class AnswerMarksTest {

    private static final LocalDate SELECTED = LocalDate.of(2026, 6, 1);

    /** A quarter past midnight in London, still the day before in UTC. */
    private final Assessment drawn = assessment(Instant.parse("2026-05-31T23:15:00Z"));

    private final Assessment notDrawn = assessment();
    private final Judgement good = Judgement.answered("UPPER", null, Set.of());

    private static Note dated(Assessment assessment, LocalDate day, boolean addedLater) {
        return note(assessment, new NoteContent(day, null, "x", NoteSource.RECORD, NoteStanding.VERIFIED, addedLater));
    }

    @Test
    void a_note_of_the_day_of_selection_is_not_after_it_and_one_of_the_next_day_is() {
        assertThat(dated(drawn, SELECTED.minusDays(1), false).isAfterSelection())
                .isFalse();
        assertThat(dated(drawn, SELECTED, false).isAfterSelection()).isFalse();
        assertThat(dated(drawn, SELECTED.plusDays(1), false).isAfterSelection()).isTrue();
        assertThat(dated(drawn, null, false).isAfterSelection()).isFalse();
    }

    @Test
    void a_note_is_after_selection_where_the_assessor_says_so_whatever_its_day() {
        assertThat(dated(drawn, SELECTED.minusYears(1), true).isAfterSelection())
                .isTrue();
        assertThat(dated(drawn, null, true).isAfterSelection()).isTrue();
        assertThat(dated(notDrawn, null, true).isAfterSelection()).isTrue();
    }

    @Test
    void without_a_selection_no_day_is_after_it() {
        assertThat(dated(notDrawn, LocalDate.of(2199, 1, 1), false).isAfterSelection())
                .isFalse();
    }

    @Test
    void one_later_note_among_others_marks_the_answer() {
        var early = dated(drawn, SELECTED, false);
        var late = dated(drawn, SELECTED.plusDays(1), false);
        assertThat(AnswerMarks.of(response(drawn, "A1", good, early))).isEqualTo(AnswerMarks.NONE);
        assertThat(AnswerMarks.of(response(drawn, "A1", good, early, late))).isEqualTo(new AnswerMarks(false, true));
        assertThat(AnswerMarks.of(response(drawn, "A1", good.aboutEarlierWork(), early)))
                .isEqualTo(new AnswerMarks(true, false));
    }

    @Test
    void a_mark_counts_nowhere_in_the_score_and_goes_when_the_answer_is_given_without_it() {
        var response = response(drawn, "A1", good.aboutEarlierWork());
        assertThat(response.toAnswer()).isEqualTo(response(drawn, "A1", good).toAnswer());
        response.give(good, Set.of(), SmallEdition.DOCUMENT, AuditFixture.sending(), AuditFixture.OPENED);
        assertThat(response.isBeforeWorker()).isFalse();
        assertThat(AnswerMarks.of(response).isAny()).isFalse();
    }
}
