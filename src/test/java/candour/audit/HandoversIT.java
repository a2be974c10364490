package candour.audit;

import static candour.audit.AssessorAtWork.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.access.Role;
import candour.account.Accounts;
import candour.organisation.Handover;
import candour.organisation.Handovers;
import candour.organisation.OpenWork.Piece;
import candour.organisation.PersonRow;
import candour.organisation.PersonSearch;
import candour.organisation.Position;
import candour.organisation.Staff;
import candour.programme.AllocatedCouncil;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a leaver has in hand goes to somebody who may have it: audits, people and roles. */
@ArquillianTest
class HandoversIT {

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private Handovers handovers;

    @Inject
    private WaitingConcerns concerns;

    @Inject
    private HeldAudits held;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditSearch search;

    @Inject
    private Audits audits;

    @Inject
    private PersonSearch people;

    @Inject
    private Staff staff;

    @Inject
    private Clock clock;

    private Council council;

    @BeforeEach
    void allocate() {
        council = councils.council();
    }

    @Test
    void an_audit_goes_to_another_assessor_who_begins_it_anew() {
        var audit = work.firstAudit(council, "ASSESSOR1");
        work.answerAllButTheLast(council.user("ASSESSOR1"), audit);
        makeAssessor("LEAD");
        assertThat(kinds("ASSESSOR1")).containsExactly("audit.open.audit", "audit.open.audit", "account.open.role");
        var result = handOver("ASSESSOR1", "LEAD", proposed("ASSESSOR1"));
        assertThat(result.went()).isEqualTo(2);
        assertThat(result.stays()).isEmpty();
        assertThat(toDo("ASSESSOR1")).isEmpty();
        assertThat(toDo("LEAD"))
                .extracting(MyAudit::status, MyAudit::answered)
                .containsExactly(tuple(AuditStatus.ALLOCATED, 0L), tuple(AuditStatus.ALLOCATED, 0L));
        assertThatThrownBy(() -> acting.as(council.user("ASSESSOR1"), () -> search.check(audit)))
                .isInstanceOf(NotFound.class);
        var seen = work.complete(council.user("LEAD"), audit);
        acting.run(council.user("LEAD"), () -> audits.submit(audit, seen, command()));
        assertThat(handOver("ASSESSOR1", "LEAD", List.of("audit-" + audit)).went())
                .isZero();
    }

    @Test
    void an_audit_that_comes_back_is_gone_on_with() {
        var audit = work.firstAudit(council, "ASSESSOR1");
        var given = work.answerAllButTheLast(council.user("ASSESSOR1"), audit).size();
        makeAssessor("LEAD");
        handOver("ASSESSOR1", "LEAD", List.of("audit-" + audit));
        handOver("LEAD", "ASSESSOR1", List.of("audit-" + audit));
        assertThat(toDo("LEAD")).isEmpty();
        assertThat(toDo("ASSESSOR1"))
                .filteredOn(mine -> mine.id().equals(audit))
                .extracting(MyAudit::answered)
                .containsExactly((long) given);
    }

    @Test
    void what_the_other_may_not_have_stays_and_is_said() {
        makeAssessor("TEAM1");
        assertThat(whyNot("ASSESSOR2", "TEAM1")).containsExactly("programme.rule.supervisedCase");
        assertThat(whyNot("ASSESSOR1", "ASSESSOR2"))
                .containsExactly("programme.rule.handOnOwnTeam", "programme.rule.handOnOwnTeam");
        assertThat(whyNot("ASSESSOR1", "MANAGER2"))
                .containsExactly("programme.rule.notAssessor", "programme.rule.notAssessor");
        assertThat(toDo("ASSESSOR1")).hasSize(2);
        assertThat(toDo("ASSESSOR2")).hasSize(1);
    }

    @Test
    void an_audit_with_a_concern_that_nobody_has_taken_on_stays() {
        makeAssessor("LEAD");
        var audit = work.firstAudit(council, "ASSESSOR1");
        concerns.raise(audit);
        var result = handOver("ASSESSOR1", "LEAD", proposed("ASSESSOR1"));
        assertThat(result.went()).isEqualTo(1);
        assertThat(result.stays()).extracting(stays -> stays.why().key()).containsExactly("audit.rule.concernHolds");
        concerns.takeOn(audit);
        assertThat(handOver("ASSESSOR1", "LEAD", proposed("ASSESSOR1")).went()).isEqualTo(1);
    }

    @Test
    void whether_a_concern_waits_is_asked_once_none_can_be_raised_meanwhile() throws Exception {
        makeAssessor("LEAD");
        var audit = work.firstAudit(council, "ASSESSOR1");
        var piece = List.of("audit-" + audit);
        assertThat(held.stops(audit, () -> handOver("ASSESSOR1", "LEAD", piece)))
                .isTrue();
        assertThat(concerns.wereAskedOf(audit)).isFalse();
        assertThat(handOver("ASSESSOR1", "LEAD", piece).went()).isEqualTo(1);
        assertThat(concerns.wereAskedOf(audit)).isTrue();
    }

    @Test
    void people_go_to_a_new_manager_but_nobody_becomes_their_own() {
        var result = handOver("TEAM1", "ASSESSOR1", proposed("TEAM1"));
        assertThat(result.went()).isEqualTo(2);
        assertThat(result.stays())
                .extracting(stays -> stays.piece().about(), stays -> stays.why().key())
                .containsExactly(tuple("ASSESSOR1", "organisation.rule.ownManager"));
        acting.run(council.user("ADMIN"), () -> {
            assertThat(people.managedBy(council.person("ASSESSOR1")))
                    .extracting(PersonRow::name)
                    .containsExactly("HOLDER1", "WORKER1");
            assertThat(people.managedBy(council.person("TEAM1")))
                    .extracting(PersonRow::name)
                    .containsExactly("ASSESSOR1");
        });
    }

    @Test
    void a_role_goes_along_only_where_it_is_asked_for_and_never_from_or_to_oneself() {
        assertThat(proposed("TEAM1")).noneMatch(key -> key.startsWith("role"));
        var role = keys("TEAM1").stream().filter(key -> key.startsWith("role")).toList();
        assertThat(handOver("TEAM1", "OAK1", role).went()).isEqualTo(1);
        assertThat(kinds("TEAM1")).doesNotContain("account.open.role");
        assertThat(kinds("OAK1")).contains("account.open.role");
        var own = keys("ADMIN");
        assertThat(handOver("ADMIN", "LEAD", own).stays())
                .extracting(stays -> stays.why().key())
                .containsExactly("account.rule.ownRoles");
        assertThat(handOver("OAK1", "ADMIN", keys("OAK1")).stays())
                .extracting(stays -> stays.why().key())
                .containsExactly("account.rule.ownRoles");
    }

    @Test
    void nothing_goes_to_oneself_to_a_leaver_or_to_another_council() {
        var other = councils.council();
        var mine = council.person("ASSESSOR1");
        acting.run(council.user("ADMIN"), () -> {
            var worker = people.open(council.person("WORKER1"));
            var yesterday = LocalDate.now(clock).minusDays(1);
            staff.change(
                    worker.getId(),
                    worker.getVersion(),
                    new Position(null, "social worker", null, null, null, yesterday, null));
            assertRule("organisation.rule.handOverToSelf", () -> handovers.handOver(mine, mine, List.of()));
            assertRule("organisation.rule.successorNotHere", () -> handovers.handOver(mine, worker.getId(), List.of()));
            assertThatThrownBy(() -> handovers.handOver(mine, other.person("LEAD"), List.of()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> handovers.handOver(other.person("ASSESSOR1"), mine, List.of()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> handovers.openWork(other.person("ASSESSOR1")))
                    .isInstanceOf(NotFound.class);
        });
        for (var person : List.of("LEAD", "DIRECTOR", "MANAGER1", "TEAM1", "ASSESSOR1")) {
            assertThatThrownBy(() -> acting.run(council.user(person), () -> handovers.openWork(mine)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.run(
                            council.user(person), () -> handovers.handOver(mine, council.person("LEAD"), List.of())))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    private void makeAssessor(String reference) {
        acting.run(council.user("ADMIN"), () -> accounts.grant(council.person(reference), Role.ASSESSOR, null, null));
    }

    private List<MyAudit> toDo(String reference) {
        return acting.as(council.user(reference), search::mine).toDo();
    }

    private List<Piece> pieces(String reference) {
        return acting.as(council.user("ADMIN"), () -> handovers.openWork(council.person(reference)));
    }

    private List<String> keys(String reference) {
        return pieces(reference).stream().map(Piece::key).toList();
    }

    private List<String> proposed(String reference) {
        return pieces(reference).stream()
                .filter(Piece::proposed)
                .map(Piece::key)
                .toList();
    }

    private List<String> kinds(String reference) {
        return pieces(reference).stream()
                .map(Piece::what)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<String> whyNot(String from, String to) {
        return handOver(from, to, proposed(from)).stays().stream()
                .map(stays -> stays.why().key())
                .toList();
    }

    private Handover handOver(String from, String to, List<String> keys) {
        return acting.as(
                council.user("ADMIN"), () -> handovers.handOver(council.person(from), council.person(to), keys));
    }
}
