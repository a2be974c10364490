package candour.audit;

import static candour.audit.AssessorAtWork.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.audit.Sharing.Invitee;
import candour.organisation.Handovers;
import candour.organisation.OpenWork.Piece;
import candour.organisation.PersonSearch;
import candour.organisation.Position;
import candour.organisation.Staff;
import candour.programme.AllocatedCouncil;
import candour.shared.NotFound;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Audits that a leaver has submitted and not brought to their end are told with who does what comes next. */
@ArquillianTest
class ConcludedByOthersIT {

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private Handovers handovers;

    @Inject
    private PersonSearch people;

    @Inject
    private Staff staff;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftSearch search;

    @Inject
    private Conclusions conclusions;

    @Inject
    private Clock clock;

    private Council council;
    private Long audit;

    /** ASSESSOR2 has one audit, submits it and leaves. */
    @BeforeEach
    void submit() {
        council = councils.council();
        audit = work.submitted(council, "ASSESSOR2");
        acting.run(council.user("ADMIN"), () -> {
            var leaver = people.open(council.person("ASSESSOR2"));
            var lastDay = LocalDate.now(clock).plusDays(7);
            staff.change(
                    leaver.getId(),
                    leaver.getVersion(),
                    new Position(null, "social worker", null, null, null, lastDay, null));
        });
    }

    private List<Piece> left(String person) {
        return acting.as(council.user("ADMIN"), () -> handovers.openWork(council.person(person))).stream()
                .filter(piece -> !piece.movable())
                .toList();
    }

    private List<String> leavers(Council where) {
        return acting.as(where.user("ADMIN"), handovers::leavers).stream()
                .map(Handovers.Leaver::name)
                .toList();
    }

    private void share() {
        acting.run(
                council.user("LEAD"),
                () -> drafts.share(command(), audit, new Sharing(nobody(), 10, "Nobody can be asked.")));
    }

    private List<Invitee> nobody() {
        return search.toShare(audit).proposed().stream()
                .map(each -> new Invitee(each.person(), each.part(), "Away."))
                .toList();
    }

    private void finish() {
        acting.run(
                council.user("LEAD"),
                () -> conclusions.finalise(command(), audit, search.life(audit).version()));
    }

    @Test
    void a_submitted_audit_is_told_until_a_quality_lead_has_made_it_final() {
        assertThat(left("ASSESSOR2"))
                .extracting(Piece::what, Piece::about, Piece::proposed)
                .containsExactly(tuple("audit.open.submitted", pseudonym(), false));
        assertThat(leavers(council)).containsExactly("ASSESSOR2");
        share();
        assertThat(left("ASSESSOR2")).extracting(Piece::what).containsExactly("audit.open.shared");
        assertThat(leavers(council)).containsExactly("ASSESSOR2");
        finish();
        assertThat(left("ASSESSOR2")).isEmpty();
        assertThat(leavers(council)).isEmpty();
    }

    private String pseudonym() {
        return acting.as(council.user("LEAD"), () -> search.life(audit)).head().pseudonym();
    }

    @Test
    void it_goes_to_nobody_even_where_somebody_asks_for_it() {
        var key = left("ASSESSOR2").get(0).key();
        var result = acting.as(
                council.user("ADMIN"),
                () -> handovers.handOver(council.person("ASSESSOR2"), council.person("ASSESSOR1"), List.of(key)));
        assertThat(result.went()).isZero();
        assertThat(result.stays()).isEmpty();
        assertThat(acting.as(council.user("LEAD"), () -> search.life(audit)).assessor())
                .isEqualTo("ASSESSOR2");
    }

    @Test
    void it_is_told_of_nobody_else_and_in_no_other_council() {
        assertThat(left("ASSESSOR1")).isEmpty();
        var elsewhere = councils.council();
        assertThat(leavers(elsewhere)).isEmpty();
        assertThatThrownBy(
                        () -> acting.as(elsewhere.user("ADMIN"), () -> handovers.openWork(council.person("ASSESSOR2"))))
                .isInstanceOf(NotFound.class);
    }
}
