package candour.audit;

import static candour.audit.AssessorAtWork.NOTE;
import static candour.audit.AssessorAtWork.command;
import static candour.audit.AssessorAtWork.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.programme.AllocatedCouncil;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own audit so far, for paper: whose it is, and that the trail keeps its opening. */
@ArquillianTest
class PaperFormIT {

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private AuditSearch search;

    @Inject
    private Answers answers;

    @Inject
    private Notes notes;

    @Inject
    private TrailSearch trail;

    private Council council;
    private Long audit;

    @BeforeEach
    void allocate() {
        council = councils.council();
        audit = work.firstAudit(council, "ASSESSOR1");
    }

    private PaperForm paper(String reference) {
        return acting.as(council.user(reference), () -> search.paper(audit));
    }

    @Test
    void holds_the_own_answers_with_the_notes_they_rest_on_and_what_is_still_open() {
        acting.run(council.user("ASSESSOR1"), () -> {
            notes.write(audit, command(), NOTE, sending());
            var second = notes.write(audit, command(), NOTE, sending()).id();
            answers.answer(
                    audit, "A1", Judgement.answered("GOOD", "Kept.", Set.of(second)), Response.ABSENT, sending());
        });
        var form = paper("ASSESSOR1");
        assertThat(form.isBlank()).isFalse();
        var first = form.sections().get(0).questions().get(0);
        assertThat(first.answer().comment()).isEqualTo("Kept.");
        assertThat(form.notesOf(first)).containsExactly(2);
        assertThat(form.getUnanswered())
                .hasSize(form.edition().questions().size() - 1)
                .doesNotContain("A1");
    }

    @Test
    void nobody_else_opens_it_whatever_they_may_read() {
        acting.run(council.user("ASSESSOR1"), () -> notes.write(audit, command(), NOTE, sending()));
        assertThatThrownBy(() -> paper("ASSESSOR2")).isInstanceOf(NotFound.class);
        for (var reader : List.of("LEAD", "DIRECTOR", "MANAGER1", "MANAGER2", "ADMIN")) {
            assertThatThrownBy(() -> paper(reader)).as(reader).isInstanceOf(NotPermitted.class);
        }
        var foreign = councils.council();
        assertThatThrownBy(() -> acting.as(foreign.user("ASSESSOR1"), () -> search.paper(audit)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_trail_keeps_that_it_was_opened() {
        paper("ASSESSOR1");
        var opened = new TrailFilter(TrailEvent.Kind.OPENED, null, null, null);
        assertThat(acting.as(council.user("ADMIN"), () -> trail.rows(opened, new Page(0, 10))))
                .extracting(TrailRow::what)
                .contains("AuditSearch.paper");
    }
}
