package candour.audit;

import static candour.audit.AssessorAtWork.NOTE;
import static candour.audit.AssessorAtWork.command;
import static candour.audit.AssessorAtWork.sending;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.programme.AllocatedCouncil;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class NotesIT {

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private Answers answers;

    @Inject
    private Notes notes;

    @Inject
    private AuditSearch search;

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

    private Long written() {
        return assessor(() -> notes.write(audit, command(), NOTE, sending())).id();
    }

    private void cite(Long... ids) {
        var before = assessor(() -> search.answer(audit, "A1")).version();
        var judgement = Judgement.answered("GOOD", null, Set.of(ids));
        assessor(() -> answers.answer(audit, "A1", judgement, before, sending()));
    }

    @Test
    void a_note_is_kept_with_all_its_parts() {
        var content = new NoteContent(
                LocalDate.of(2026, 5, 14),
                "visit record",
                "Mother:\n“Nobody told me.”",
                NoteSource.FAMILY,
                NoteStanding.REPORTED,
                false);
        var id = assessor(() -> notes.write(audit, command(), content, sending()))
                .id();
        var note = assessor(() -> search.note(audit, id));
        assertThat(note.notedOn()).isEqualTo("2026-05-14");
        assertThat(note.record()).isEqualTo("visit record");
        assertThat(note.text()).isEqualTo("Mother:\n“Nobody told me.”");
        assertThat(note.source()).isEqualTo(NoteSource.FAMILY);
        assertThat(note.standing()).isEqualTo(NoteStanding.REPORTED);
    }

    @Test
    void the_same_command_again_makes_no_second() {
        var command = command();
        var first = assessor(() -> notes.write(audit, command, NOTE, sending()));
        var again = assessor(() -> notes.write(audit, command, NOTE, sending()));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(assessor(() -> search.workspace(audit, null)).notes()).hasSize(1);
    }

    @Test
    void a_rewritten_note_has_the_next_version_and_a_stale_one_is_refused() {
        var id = written();
        var other = new NoteContent(null, null, "Other", null, null, false);
        assertThat(assessor(() -> notes.rewrite(audit, id, other, 1, sending())).version())
                .isEqualTo(2);
        assertThatThrownBy(() -> assessor(() -> notes.rewrite(audit, id, NOTE, 1, sending())))
                .isInstanceOf(StaleVersion.class);
        assertThat(assessor(() -> search.note(audit, id)).text()).isEqualTo("Other");
    }

    @Test
    void many_answers_cite_one_note_and_stop_citing_it() {
        var id = written();
        cite(id);
        assessor(() ->
                answers.answer(audit, "B1", Judgement.notEvidenced(null, Set.of(id)), Response.ABSENT, sending()));
        assertThat(assessor(() -> search.workspace(audit, null)).notes().get(0).citedBy())
                .containsExactly("A1", "B1");
        cite();
        assertThat(assessor(() -> search.workspace(audit, null)).notes().get(0).citedBy())
                .containsExactly("B1");
        assertThat(assessor(() -> search.answer(audit, "A1")).notes()).isEmpty();
    }

    @Test
    void a_cited_note_stays_and_an_uncited_one_goes() {
        var id = written();
        cite(id);
        assertRule(
                "audit.rule.noteCited", () -> acting.run(council.user("ASSESSOR1"), () -> notes.remove(audit, id, 1)));
        cite();
        acting.run(council.user("ASSESSOR1"), () -> notes.remove(audit, id, 1));
        assertThat(assessor(() -> search.workspace(audit, null)).notes()).isEmpty();
    }

    @Test
    void a_note_of_another_audit_is_not_there() {
        var mine = assessor(search::mine).toDo();
        var elsewhere = assessor(() -> notes.write(mine.get(1).id(), command(), NOTE, sending()))
                .id();
        assertThatThrownBy(() -> assessor(() -> notes.rewrite(audit, elsewhere, NOTE, 1, sending())))
                .isInstanceOf(NotFound.class);
        assertRule("audit.rule.foreignNote", () -> cite(elsewhere));
        assertThatThrownBy(() ->
                        acting.as(council.user("ASSESSOR2"), () -> notes.write(audit, command(), NOTE, sending())))
                .isInstanceOf(NotFound.class);
    }
}
