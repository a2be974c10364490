package candour.programme;

import static candour.programme.CouncilWithCases.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import candour.access.Role;
import candour.account.Accounts;
import candour.casefile.CaseRows;
import candour.organisation.Staff;
import candour.organisation.StaffRow;
import candour.programme.CouncilWithCases.Ground;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AllocationsIT {

    @Inject
    private CouncilWithCases councils;

    @Inject
    private CaseRows cases;

    @Inject
    private Acting acting;

    @Inject
    private Allocations allocations;

    @Inject
    private AllocationSearch search;

    @Inject
    private Draws draws;

    @Inject
    private DrawSearch drawn;

    @Inject
    private Accounts accounts;

    @Inject
    private Staff staff;

    @Inject
    private AllocationsHeard heard;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @Test
    void gives_the_case_to_the_assessor_and_says_so() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var due = councils.today().plusDays(20);
        var allocation = allocate(ground, draw, "P-1", "ASSESSOR2", due, false);
        assertThat(heard.has(allocation)).isTrue();
        var row = acting.as(ground.user("LEAD"), () -> drawn.rows(draw, new Page(0, 25))).stream()
                .filter(DrawnCaseRow::isAllocated)
                .toList();
        assertThat(row).singleElement().satisfies(only -> {
            assertThat(only.pseudonym()).isEqualTo("P-1");
            assertThat(only.assessor()).isEqualTo("ASSESSOR2");
            assertThat(only.dueOn()).isEqualTo(due);
            assertThat(only.ownTeam()).isFalse();
            assertThat(only.allocatedInDraw()).isEqualTo(1);
        });
    }

    @Test
    void refuses_who_held_the_case_within_the_look_back_up_to_its_first_day() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var from = councils.today().minusMonths(12);
        var assessor = ground.council().person("ASSESSOR2");
        cases.held(ground.caseFile(4), assessor, from.minusYears(1), from);
        cases.held(ground.caseFile(5), assessor, from.minusYears(1), from.minusDays(1));
        assertRule("programme.rule.heldCase", () -> allocate(ground, draw, "P-4", "ASSESSOR2"));
        assertThat(allocate(ground, draw, "P-5", "ASSESSOR2")).isNotNull();
    }

    @Test
    void refuses_who_manages_a_holder_even_when_the_own_team_is_accepted() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        makeAssessor(ground, "TEAM1");
        makeAssessor(ground, "MANAGER1");
        assertRule("programme.rule.supervisedCase", () -> allocate(ground, draw, "P-1", "TEAM1", due(), true));
        assertRule("programme.rule.supervisedCase", () -> allocate(ground, draw, "P-1", "MANAGER1", due(), true));
        assertThat(allocate(ground, draw, "P-7", "MANAGER1")).isNotNull();
    }

    @Test
    void the_own_team_is_refused_until_somebody_accepts_it() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        assertRule("programme.rule.ownTeam", () -> allocate(ground, draw, "P-2", "ASSESSOR1", due(), false));
        allocate(ground, draw, "P-2", "ASSESSOR1", due(), true);
        assertThat(acting.as(ground.user("LEAD"), () -> drawn.rows(draw, new Page(0, 25))))
                .filteredOn(DrawnCaseRow::isAllocated)
                .extracting(DrawnCaseRow::ownTeam)
                .containsExactly(true);
    }

    @Test
    void refuses_who_is_no_assessor_for_the_case() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        assertRule("programme.rule.notAssessor", () -> allocate(ground, draw, "P-4", "MILL1"));
        assertRule("programme.rule.notAssessor", () -> allocate(ground, draw, "P-4", "DIRECTOR"));
        var council = ground.council();
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(
                    council.person("MILL1"), Role.ASSESSOR, council.services().get("Safeguarding"), null);
            accounts.grant(council.person("OAK1"), Role.ASSESSOR, null, council.team("Quay"));
            return null;
        });
        assertThat(allocate(ground, draw, "P-4", "MILL1")).isNotNull();
        assertRule("programme.rule.notAssessor", () -> allocate(ground, draw, "P-7", "MILL1"));
        assertThat(allocate(ground, draw, "P-7", "OAK1")).isNotNull();
        assertRule("programme.rule.notAssessor", () -> allocate(ground, draw, "P-1", "OAK1"));
    }

    @Test
    void refuses_who_has_left_or_leaves_before_it_is_due() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var today = councils.today();
        works(ground, "ASSESSOR2", today.minusDays(1));
        assertRule("programme.rule.left", () -> allocate(ground, draw, "P-4", "ASSESSOR2", today, false));
        works(ground, "ASSESSOR2", today);
        assertRule(
                "programme.rule.leavesBefore",
                () -> allocate(ground, draw, "P-4", "ASSESSOR2", today.plusDays(1), false));
        assertThat(allocate(ground, draw, "P-4", "ASSESSOR2", today, false)).isNotNull();
    }

    @Test
    void is_due_today_or_within_two_years() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var today = councils.today();
        assertRule(
                "programme.rule.dueInPast",
                () -> allocate(ground, draw, "P-4", "ASSESSOR2", today.minusDays(1), false));
        assertRule("programme.rule.dueInPast", () -> allocate(ground, draw, "P-4", "ASSESSOR2", null, false));
        assertRule(
                "programme.rule.dueFar",
                () -> allocate(
                        ground, draw, "P-4", "ASSESSOR2", today.plusYears(2).plusDays(1), false));
    }

    @Test
    void the_same_command_four_times_at_once_allocates_once_and_another_is_told() throws Exception {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var drawnCase = councils.drawnCase(draw, "P-4");
        var command = command();
        var assessor = ground.council().person("ASSESSOR2");
        Callable<Long> allocate = () ->
                acting.as(ground.user("LEAD"), () -> allocations.allocate(command, drawnCase, assessor, due(), false));
        var made = threads.invokeAll(List.of(allocate, allocate, allocate, allocate));
        for (var each : made) {
            assertThat(each.get()).isEqualTo(made.get(0).get());
        }
        assertThat(councils.countOf("select count(a) from Allocation a where a.drawnCase.id = ?1", drawnCase))
                .isEqualTo(1);
        assertThat(heard.times(made.get(0).get())).isEqualTo(1);
        assertRule("programme.rule.allocated", () -> allocate(ground, draw, "P-4", "ASSESSOR1"));
    }

    @Test
    void allocates_from_the_latest_draw_and_no_case_twice_in_a_round() {
        var ground = councils.ground();
        var frame = councils.frozen(ground, councils.everything());
        var first = acting.as(ground.user("LEAD"), () -> draws.draw(command(), frame, 9, null));
        allocate(ground, first, "P-4", "ASSESSOR2");
        var second = acting.as(ground.user("LEAD"), () -> draws.draw(command(), frame, 9, "Once more."));
        assertRule("programme.rule.laterDraw", () -> allocate(ground, first, "P-5", "ASSESSOR2"));
        assertRule("programme.rule.allocated", () -> allocate(ground, second, "P-4", "ASSESSOR2"));
        assertThat(allocate(ground, second, "P-5", "ASSESSOR2")).isNotNull();
        assertThat(acting.as(ground.user("LEAD"), () -> drawn.rows(second, new Page(0, 25))))
                .filteredOn(DrawnCaseRow::isAllocated)
                .extracting(DrawnCaseRow::pseudonym, DrawnCaseRow::allocatedInDraw)
                .containsExactlyInAnyOrder(tuple("P-4", 1), tuple("P-5", 2));
    }

    @Test
    void shows_every_assessor_with_how_they_stand_and_how_much_they_have() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        makeAssessor(ground, "TEAM1");
        allocate(ground, draw, "P-4", "ASSESSOR2");
        acting.as(ground.user("LEAD"), () -> {
            assertThat(search.choices(councils.drawnCase(draw, "P-1"), due()))
                    .extracting(AssessorChoice::name, AssessorChoice::stands, AssessorChoice::audits)
                    .containsExactly(
                            tuple("ASSESSOR1", Independence.OWN_TEAM, 0L),
                            tuple("ASSESSOR2", Independence.INDEPENDENT, 1L),
                            tuple("TEAM1", Independence.SUPERVISED_CASE, 0L));
            return null;
        });
    }

    @Test
    void leads_from_case_to_case_until_all_are_given() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        acting.as(ground.user("LEAD"), () -> {
            for (int i = 0; i < 9; i++) {
                var next = search.next(draw).orElseThrow();
                var acceptable = search.choices(next, due()).stream()
                        .filter(choice -> choice.stands().isAllowed())
                        .findFirst()
                        .orElseThrow();
                allocations.allocate(command(), next, acceptable.id(), due(), true);
            }
            assertThat(search.next(draw)).isEmpty();
            return null;
        });
    }

    @Test
    void waits_for_a_draw_that_is_being_made_and_is_refused_when_it_was() throws Exception {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var frame = councils.frameOf(draw);
        transaction.begin();
        acting.as(ground.user("LEAD"), () -> draws.draw(command(), frame, 3, "Two files are sealed."));
        var allocating = threads.submit(() -> allocate(ground, draw, "P-4", "ASSESSOR2"));
        assertThatThrownBy(() -> allocating.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertRule("programme.rule.laterDraw", () -> {
            try {
                allocating.get();
            } catch (ExecutionException refused) {
                throw refused.getCause();
            }
        });
    }

    @Test
    void is_done_by_quality_leads_only_and_never_across_councils() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var drawnCase = councils.drawnCase(draw, "P-4");
        var assessor = ground.council().person("ASSESSOR2");
        for (var other : List.of("ASSESSOR1", "ASSESSOR2", "TEAM1", "MANAGER1", "DIRECTOR", "ADMIN")) {
            assertThatThrownBy(() -> acting.as(
                            ground.user(other),
                            () -> allocations.allocate(command(), drawnCase, assessor, due(), true)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
        var theirs = councils.ground();
        acting.as(theirs.user("LEAD"), () -> {
            assertThatThrownBy(() -> allocations.allocate(
                            command(), drawnCase, theirs.council().person("ASSESSOR2"), due(), true))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> search.choices(drawnCase, due())).isInstanceOf(NotFound.class);
            assertThat(search.next(draw)).isEmpty();
            return null;
        });
        assertThatThrownBy(() -> acting.as(
                        ground.user("LEAD"),
                        () -> allocations.allocate(
                                command(), drawnCase, theirs.council().person("ASSESSOR2"), due(), true)))
                .isInstanceOf(NotFound.class);
    }

    private LocalDate due() {
        return councils.today().plusDays(20);
    }

    private Long allocate(Ground ground, Long draw, String pseudonym, String assessor) {
        return allocate(ground, draw, pseudonym, assessor, due(), false);
    }

    private Long allocate(Ground ground, Long draw, String pseudonym, String assessor, LocalDate due, boolean accept) {
        var drawnCase = councils.drawnCase(draw, pseudonym);
        var person = ground.council().person(assessor);
        return acting.as(ground.user("LEAD"), () -> allocations.allocate(command(), drawnCase, person, due, accept));
    }

    private void makeAssessor(Ground ground, String reference) {
        var council = ground.council();
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(council.person(reference), Role.ASSESSOR, null, null);
            return null;
        });
    }

    private void works(Ground ground, String reference, LocalDate until) {
        var row = new StaffRow(
                reference, null, "social worker", "Quay", "Looked after", null, LocalDate.of(2015, 1, 5), until);
        acting.as(ground.user("LEAD"), () -> staff.bring(List.of(row)));
    }
}
