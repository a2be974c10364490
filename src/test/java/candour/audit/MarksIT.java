package candour.audit;

import static candour.audit.AssessorAtWork.NOTE;
import static candour.audit.AssessorAtWork.command;
import static candour.audit.AssessorAtWork.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.programme.AllocatedCouncil;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.support.ApiAccess;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work from before the present worker, and evidence from after the selection, are marked and stay marked. */
@ArquillianTest
class MarksIT {

    private static final Judgement EARLIER =
            Judgement.answered("GOOD", "Heard.", Set.of()).aboutEarlierWork();

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private ApiAccess api;

    @Inject
    private Answers answers;

    @Inject
    private Notes notes;

    @Inject
    private Audits audits;

    @Inject
    private AuditSearch search;

    @Inject
    private ResultSearch results;

    @Inject
    private Clock clock;

    private Council council;
    private Long audit;

    @BeforeEach
    void allocate() {
        council = councils.council();
        audit = work.firstAudit(council, "ASSESSOR1");
    }

    private <T> T assessor(Supplier<T> deed) {
        return acting.as(council.user("ASSESSOR1"), deed);
    }

    private StoredAnswer stored(String question) {
        return assessor(() -> search.answer(audit, question));
    }

    private Saved mark(String question, int seen, Sending sending) {
        return assessor(() -> answers.answer(audit, question, EARLIER, seen, sending));
    }

    private Long note(LocalDate day, boolean addedLater) {
        var content = new NoteContent(day, NOTE.record(), NOTE.text(), NOTE.source(), NOTE.standing(), addedLater);
        return assessor(() -> notes.write(audit, command(), content, sending())).id();
    }

    @Test
    void an_answer_about_earlier_work_is_kept_and_taken_back_like_any_other_part_of_it() {
        var sending = sending();
        mark("A1", Response.ABSENT, sending);
        assertThat(mark("A1", Response.ABSENT, sending).version()).isEqualTo(1);
        assertThat(stored("A1").beforeWorker()).isTrue();
        var unmarked = Judgement.answered("GOOD", "Heard.", Set.of());
        assertThatThrownBy(() -> assessor(() -> answers.answer(audit, "A1", unmarked, 0, sending())))
                .isInstanceOf(StaleVersion.class);
        assertThat(stored("A1").beforeWorker()).isTrue();
        assertThat(stored("B1").beforeWorker()).isFalse();
        assessor(() -> answers.answer(audit, "A1", unmarked, 1, sending()));
        assertThat(stored("A1").beforeWorker()).isFalse();
    }

    @Test
    void a_note_is_marked_by_its_day_or_by_hand() {
        var today = LocalDate.now(clock); // the council's cases were drawn today
        var sameDay = note(today, false);
        var dayAfter = note(today.plusDays(1), false);
        var byHand = note(today.minusYears(1), true);
        assertThat(assessor(() -> search.workspace(audit, null)).notes())
                .extracting(NoteLine::id, NoteLine::addedLater, NoteLine::afterSelection)
                .containsExactly(tuple(sameDay, false, false), tuple(dayAfter, false, true), tuple(byHand, true, true));
        assertThat(assessor(() -> search.workspace(audit, null)).selectedOn()).isEqualTo(today);
        assertThat(assessor(() -> search.note(audit, byHand)).afterSelection()).isTrue();
    }

    @Test
    void both_are_shown_before_submitting_and_in_the_result_and_change_no_score() {
        var seen = work.complete(council.user("ASSESSOR1"), audit);
        var later = note(null, true);
        var before = stored("A1");
        assessor(() -> answers.answer(
                audit,
                "A1",
                Judgement.answered(before.level(), null, Set.of(later)).aboutEarlierWork(),
                1,
                sending()));
        assertThat(assessor(() -> search.check(audit)).marked())
                .containsExactly(new AuditCheck.Marked("A", "A1", title("A1"), new AnswerMarks(true, true)));
        acting.run(council.user("ASSESSOR1"), () -> audits.submit(audit, seen, command()));
        var result = acting.as(council.user("LEAD"), () -> results.result(audit));
        var questions = result.sections().stream()
                .flatMap(section -> section.questions().stream())
                .toList();
        assertThat(questions)
                .filteredOn(ResultQuestion::beforeWorker)
                .extracting(ResultQuestion::code)
                .containsExactly("A1");
        assertThat(questions.get(0).notes())
                .extracting(NoteLine::id, NoteLine::afterSelection)
                .containsExactly(tuple(later, true));
        assertThat(result.overall().percent()).isEqualTo(percentWithoutMarks());
    }

    private String title(String question) {
        return work.edition().question(question).title();
    }

    /** Of the same answers, in another council. */
    private String percentWithoutMarks() {
        var other = councils.council();
        var same = work.submitted(other, "ASSESSOR1");
        return acting.as(other.user("LEAD"), () -> results.result(same))
                .overall()
                .percent();
    }

    @Test
    void other_systems_give_and_read_them() {
        var client = api.of(council.user("ASSESSOR1"));
        var path = "/audits/" + audit + "/answers/A1";
        var given = client.put(path, "{\"state\": \"ANSWERED\", \"level\": \"GOOD\", \"beforeWorker\": true}", "\"0\"");
        assertThat(given.status()).isEqualTo(200);
        assertThat(client.get(path).json().path("beforeWorker").asBoolean()).isTrue();
        client.put(path, "{\"state\": \"ANSWERED\", \"level\": \"GOOD\"}", "\"1\"");
        assertThat(client.get(path).json().path("beforeWorker").asBoolean(true)).isFalse();
        var note = client.post("/audits/" + audit + "/notes", "{\"text\": \"Seen.\", \"addedLater\": true}", command())
                .json();
        assertThat(note.path("afterSelection").asBoolean()).isTrue();
    }
}
