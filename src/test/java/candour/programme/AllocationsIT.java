package candour.programme;

import static candour.programme.CouncilWithCases.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Cases of a draw are given to assessors, each once. */
@ArquillianTest
class AllocationsIT {

    @Inject
    private CouncilWithCases councils;

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
    private Allocating allocating;

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
        var allocation = allocating.allocate(ground, draw, "P-1", "ASSESSOR2", due, false);
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
    void is_due_today_or_within_two_years() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var today = councils.today();
        assertRule(
                "programme.rule.dueInPast",
                () -> allocating.allocate(ground, draw, "P-4", "ASSESSOR2", today.minusDays(1), false));
        assertRule(
                "programme.rule.dueInPast", () -> allocating.allocate(ground, draw, "P-4", "ASSESSOR2", null, false));
        assertRule(
                "programme.rule.dueFar",
                () -> allocating.allocate(
                        ground, draw, "P-4", "ASSESSOR2", today.plusYears(2).plusDays(1), false));
    }

    @Test
    void the_same_command_four_times_at_once_allocates_once_and_another_is_told() throws Exception {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var drawnCase = councils.drawnCase(draw, "P-4");
        var command = command();
        var assessor = ground.council().person("ASSESSOR2");
        Callable<Long> allocate = () -> acting.as(
                ground.user("LEAD"), () -> allocations.allocate(command, drawnCase, assessor, allocating.due(), false));
        var made = threads.invokeAll(List.of(allocate, allocate, allocate, allocate));
        for (var each : made) {
            assertThat(each.get()).isEqualTo(made.get(0).get());
        }
        assertThat(councils.countOf("select count(a) from Allocation a where a.drawnCase.id = ?1", drawnCase))
                .isEqualTo(1);
        assertThat(heard.times(made.get(0).get())).isEqualTo(1);
        assertRule("programme.rule.allocated", () -> allocating.allocate(ground, draw, "P-4", "ASSESSOR1"));
    }

    @Test
    void allocates_from_the_latest_draw_and_no_case_twice_in_a_round() {
        var ground = councils.ground();
        var frame = councils.frozen(ground, councils.everything());
        var first = acting.as(ground.user("LEAD"), () -> draws.draw(command(), frame, 9, null));
        allocating.allocate(ground, first, "P-4", "ASSESSOR2");
        var second = acting.as(ground.user("LEAD"), () -> draws.draw(command(), frame, 9, "Once more."));
        assertRule("programme.rule.laterDraw", () -> allocating.allocate(ground, first, "P-5", "ASSESSOR2"));
        assertRule("programme.rule.allocated", () -> allocating.allocate(ground, second, "P-4", "ASSESSOR2"));
        assertThat(allocating.allocate(ground, second, "P-5", "ASSESSOR2")).isNotNull();
        assertThat(acting.as(ground.user("LEAD"), () -> drawn.rows(second, new Page(0, 25))))
                .filteredOn(DrawnCaseRow::isAllocated)
                .extracting(DrawnCaseRow::pseudonym, DrawnCaseRow::allocatedInDraw)
                .containsExactlyInAnyOrder(tuple("P-4", 1), tuple("P-5", 2));
    }

    @Test
    void leads_from_case_to_case_until_all_are_given() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        acting.as(ground.user("LEAD"), () -> {
            for (int i = 0; i < 9; i++) {
                var next = search.next(draw).orElseThrow();
                var acceptable = search.choices(next, allocating.due()).stream()
                        .filter(choice -> choice.stands().isAllowed())
                        .findFirst()
                        .orElseThrow();
                allocations.allocate(command(), next, acceptable.id(), allocating.due(), true);
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
        var waiting = threads.submit(() -> allocating.allocate(ground, draw, "P-4", "ASSESSOR2"));
        assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertRule("programme.rule.laterDraw", () -> {
            try {
                waiting.get();
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
                            () -> allocations.allocate(command(), drawnCase, assessor, allocating.due(), true)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
        var theirs = councils.ground();
        acting.as(theirs.user("LEAD"), () -> {
            assertThatThrownBy(() -> allocations.allocate(
                            command(), drawnCase, theirs.council().person("ASSESSOR2"), allocating.due(), true))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> search.choices(drawnCase, allocating.due()))
                    .isInstanceOf(NotFound.class);
            assertThat(search.next(draw)).isEmpty();
            return null;
        });
        assertThatThrownBy(() -> acting.as(
                        ground.user("LEAD"),
                        () -> allocations.allocate(
                                command(), drawnCase, theirs.council().person("ASSESSOR2"), allocating.due(), true)))
                .isInstanceOf(NotFound.class);
    }
}
