package candour.audit;

import static candour.audit.AssessorAtWork.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.access.Role;
import candour.account.Accounts;
import candour.audit.Sharing.Invitee;
import candour.casefile.CaseRows;
import candour.organisation.Nation;
import candour.organisation.Staff;
import candour.organisation.StaffRow;
import candour.organisation.WorkingCalendar;
import candour.programme.AllocatedCouncil;
import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DraftsIT {

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private CaseRows cases;

    @Inject
    private DraftsHeard heard;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private Staff staff;

    @Inject
    private Clocks clocks;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftSearch search;

    @Inject
    private ResultSearch results;

    private final WorkingCalendar calendar = new WorkingCalendar(Nation.ENGLAND, List.of());

    @Inject
    private Clock clock;

    private Council council;
    private Long audit;

    /** An audit of ASSESSOR1 in Quay; HOLDER2 holds the case, TEAM2 manages them. */
    @BeforeEach
    void submit() {
        council = councils.council();
        audit = work.submitted(council, "ASSESSOR1");
        var caseFile = acting.as(council.user("ASSESSOR1"), () -> results.result(audit))
                .head()
                .caseFile();
        cases.held(caseFile, council.person("HOLDER2"), today().minusYears(1), null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Sharing everybody() {
        return new Sharing(
                List.of(
                        new Invitee(council.person("HOLDER2"), Part.PRACTITIONER, null),
                        new Invitee(council.person("TEAM2"), Part.LINE_MANAGER, null)),
                10,
                null);
    }

    private void share(String person, String command, Sharing sharing) {
        acting.run(council.user(person), () -> drafts.share(command, audit, sharing));
    }

    private AuditLife life(String person) {
        return acting.as(council.user(person), () -> search.life(audit));
    }

    @Test
    void are_proposed_to_who_held_the_case_and_their_manager() {
        var proposed = acting.as(council.user("ASSESSOR1"), () -> search.toShare(audit))
                .proposed();
        assertThat(proposed)
                .extracting(Proposed::name, Proposed::part)
                .containsExactly(tuple("HOLDER2", Part.PRACTITIONER), tuple("TEAM2", Part.LINE_MANAGER));
    }

    /** The look-back of the standard is twelve months. */
    @Test
    void are_proposed_to_whoever_managed_the_holder_then_and_to_nobody_from_before() {
        moves("TEAM1", today().minusMonths(13));
        moves("MANAGER2", today().minusMonths(3));
        var proposed = acting.as(council.user("ASSESSOR1"), () -> search.toShare(audit))
                .proposed();
        assertThat(proposed)
                .extracting(Proposed::name, Proposed::part)
                .containsExactly(
                        tuple("HOLDER2", Part.PRACTITIONER),
                        tuple("TEAM1", Part.LINE_MANAGER),
                        tuple("MANAGER2", Part.LINE_MANAGER));
    }

    /** HOLDER2 is managed by somebody else, from a staff list of that day on. */
    private void moves(String manager, LocalDate day) {
        var row = new StaffRow(
                "HOLDER2", null, "social worker", "Quay", "Looked after", manager, LocalDate.of(2015, 1, 5), null);
        clocks.at(
                day.atTime(12, 0).atZone(Clocks.LONDON).toInstant(),
                () -> acting.as(council.user("LEAD"), () -> staff.bring(List.of(row))));
    }

    @Test
    void shared_by_the_assessor_wait_for_the_practitioner_for_ten_working_days() {
        share("ASSESSOR1", command(), everybody());
        var until = calendar.after(today(), 10);
        var life = life("ASSESSOR1");
        assertThat(life.head().status()).isEqualTo(AuditStatus.SHARED);
        assertThat(life.replyUntil()).isEqualTo(until);
        assertThat(life.steps()).extracting(AuditLife.Step::move).containsExactly(AuditMove.SHARE);
        assertThat(life.getAsked()).isEqualTo(1);
        assertThat(heard.of(audit))
                .containsExactly(
                        new DraftShared(audit, List.of(council.person("HOLDER2"), council.person("TEAM2")), until));
        assertThat(acting.as(council.user("HOLDER2"), search::mine))
                .singleElement()
                .satisfies(draft -> assertThat(draft.isWaitingOn(until)).isTrue())
                .satisfies(draft ->
                        assertThat(draft.isWaitingOn(until.plusDays(1))).isFalse());
        assertThat(acting.as(council.user("TEAM2"), search::mine))
                .singleElement()
                .satisfies(draft -> assertThat(draft.isWaitingOn(until)).isFalse());
        assertThat(acting.as(council.user("HOLDER1"), search::mine)).isEmpty();
    }

    @Test
    void may_be_shared_by_the_quality_lead_and_by_nobody_else() {
        for (var other : List.of("ASSESSOR2", "HOLDER2", "TEAM2", "MANAGER2", "DIRECTOR")) {
            assertThatThrownBy(() -> share(other, command(), everybody()))
                    .as(other)
                    .isInstanceOf(NotFound.class);
        }
        var elsewhere = councils.council();
        assertThatThrownBy(() -> acting.run(elsewhere.user("LEAD"), () -> drafts.share(command(), audit, everybody())))
                .isInstanceOf(NotFound.class);
        share("LEAD", command(), everybody());
        assertThat(life("LEAD").head().status()).isEqualTo(AuditStatus.SHARED);
    }

    @Test
    void a_quality_lead_of_other_teams_does_not_find_it() {
        acting.run(
                council.user("ADMIN"),
                () -> accounts.grant(council.person("HOLDER1"), Role.QUALITY_LEAD, null, council.team("Elm")));
        assertThatThrownBy(() -> share("HOLDER1", command(), everybody())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> life("HOLDER1")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_command_again_changes_nothing_and_another_is_refused() {
        var command = command();
        share("ASSESSOR1", command, everybody());
        share("ASSESSOR1", command, everybody());
        assertThat(life("ASSESSOR1").readers()).hasSize(2);
        assertRule("audit.rule.notShareable", () -> share("LEAD", command(), everybody()));
        var incomplete = new Sharing(List.of(), 5, "Away.");
        assertRule("audit.rule.notShareable", () -> share("LEAD", command(), incomplete));
        assertThat(heard.of(audit)).hasSize(1);
    }

    @Test
    void nobody_proposed_is_forgotten_and_the_assessor_is_never_shared_with() {
        var onlyManager = List.of(new Invitee(council.person("TEAM2"), Part.LINE_MANAGER, null));
        assertRule("audit.rule.leftOutReason", () -> share("LEAD", command(), new Sharing(onlyManager, 5, "Away.")));
        var withAssessor = new ArrayList<>(everybody().invitees());
        withAssessor.add(new Invitee(council.person("ASSESSOR1"), Part.PRACTITIONER, null));
        assertRule("audit.rule.shareWithAssessor", () -> share("LEAD", command(), new Sharing(withAssessor, 5, null)));
        assertThat(life("LEAD").head().status()).isEqualTo(AuditStatus.SUBMITTED);
        var foreign = councils.council().person("HOLDER1");
        var withForeign = new ArrayList<>(everybody().invitees());
        withForeign.add(new Invitee(foreign, Part.PRACTITIONER, null));
        assertThatThrownBy(() -> share("LEAD", command(), new Sharing(withForeign, 5, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_is_left_out_keeps_the_reason_and_sees_nothing() {
        var sharing = new Sharing(
                List.of(
                        new Invitee(council.person("HOLDER2"), Part.PRACTITIONER, "On leave."),
                        new Invitee(council.person("TEAM2"), Part.LINE_MANAGER, null)),
                10,
                "On leave.");
        share("ASSESSOR1", command(), sharing);
        assertThat(life("LEAD").readers()).extracting(AuditLife.Reader::leftOut).containsExactly("On leave.", null);
        assertThat(life("LEAD").replyUntil()).isNull();
        assertThat(acting.as(council.user("HOLDER2"), search::mine)).isEmpty();
    }

    @Test
    void take_longer_for_a_reason() {
        share("ASSESSOR1", command(), everybody());
        var until = life("LEAD").replyUntil().plusDays(7);
        var seen = life("LEAD").version();
        var command = command();
        assertRule("audit.rule.reasonMissing", () -> extend("LEAD", command(), seen, until, " "));
        assertRule("audit.rule.extendPast", () -> extend("LEAD", command(), seen, today().minusDays(1), "Ill."));
        assertRule("audit.rule.extendFar", () -> extend("LEAD", command(), seen, today().plusDays(120), "Ill."));
        assertThatThrownBy(() -> extend("ASSESSOR2", command(), seen, until, "Ill."))
                .isInstanceOf(NotFound.class);
        extend("ASSESSOR1", command, seen, until, "Ill.");
        extend("ASSESSOR1", command, seen, until, "Ill.");
        assertThat(life("LEAD").replyUntil()).isEqualTo(until);
        assertThat(life("LEAD").steps())
                .extracting(AuditLife.Step::move)
                .containsExactly(AuditMove.EXTEND, AuditMove.SHARE);
        assertThatThrownBy(() -> extend("LEAD", command(), seen, until.plusDays(1), "Ill."))
                .isInstanceOf(StaleVersion.class);
    }

    private void extend(String person, String command, int seen, LocalDate until, String reason) {
        acting.run(council.user(person), () -> drafts.extend(command, audit, seen, until, reason));
    }
}
