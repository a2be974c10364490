package candour.programme;

import static candour.programme.CouncilWithCases.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.Statements;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RoundsIT {

    @Inject
    private CouncilWithCases councils;

    @Inject
    private Acting acting;

    @Inject
    private Rounds rounds;

    @Inject
    private RoundSearch search;

    @Inject
    private TrailSearch trail;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void takes_the_look_back_of_its_edition_unless_told() {
        var ground = councils.ground();
        acting.as(ground.user("LEAD"), () -> {
            var standard = rounds.plan(command(), "Autumn", ground.edition(), null);
            var own = rounds.plan(command(), "Winter", ground.edition(), 6);
            assertThat(search.row(standard).lookBackMonths()).isEqualTo(12);
            assertThat(search.row(own).lookBackMonths()).isEqualTo(6);
            assertRule("programme.rule.lookBack", () -> rounds.plan(command(), "Winter", ground.edition(), 0));
            return null;
        });
    }

    @Test
    void the_same_command_twice_plans_one_round() {
        var ground = councils.ground();
        var command = command();
        acting.as(ground.user("LEAD"), () -> {
            var first = rounds.plan(command, "Autumn", ground.edition(), null);
            assertThat(rounds.plan(command, "Autumn", ground.edition(), null)).isEqualTo(first);
            assertThat(search.count()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void the_same_command_four_times_at_once_plans_one_round() throws Exception {
        var ground = councils.ground();
        var command = command();
        Callable<Long> plan =
                () -> acting.as(ground.user("LEAD"), () -> rounds.plan(command, "Autumn", ground.edition(), null));
        var made = threads.invokeAll(List.of(plan, plan, plan, plan));
        for (var each : made) {
            assertThat(each.get()).isEqualTo(made.get(0).get());
        }
        assertThat(acting.as(ground.user("LEAD"), () -> search.count())).isEqualTo(1);
    }

    @Test
    void only_a_quality_lead_plans_and_sees_rounds() {
        var ground = councils.ground();
        for (var other : List.of("ASSESSOR1", "TEAM1", "MANAGER1", "DIRECTOR", "ADMIN")) {
            assertThatThrownBy(() ->
                            acting.as(ground.user(other), () -> rounds.plan(command(), "A", ground.edition(), null)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(ground.user(other), () -> search.rows(new Page(0, 10))))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(newest(ground).kind()).isEqualTo(TrailEvent.Kind.REFUSED);
    }

    @Test
    void an_edition_or_a_round_of_another_council_is_not_there_and_the_trail_says_who_asked() {
        var ours = councils.ground();
        var theirs = councils.ground();
        var round = councils.planned(theirs);
        acting.as(ours.user("LEAD"), () -> {
            assertThatThrownBy(() -> rounds.plan(command(), "A", theirs.edition(), null))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> search.row(round)).isInstanceOf(NotFound.class);
            assertThat(search.rows(new Page(0, 10))).isEmpty();
            assertThat(search.draws(round)).isEmpty();
            return null;
        });
        assertThat(newest(ours)).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(TrailEvent.Kind.REFUSED);
            assertThat(entry.what()).isEqualTo("RoundSearch.row");
            assertThat(entry.subject()).isEqualTo("Round");
            assertThat(entry.subjectId()).isEqualTo(round);
        });
    }

    @Test
    void a_round_says_what_comes_next() {
        var ground = councils.ground();
        var planned = councils.planned(ground);
        councils.drawn(ground);
        acting.as(ground.user("LEAD"), () -> {
            assertThat(search.row(planned).step()).isEqualTo(RoundStep.FREEZE);
            assertThat(search.rows(new Page(0, 10)))
                    .extracting(RoundRow::step)
                    .containsExactly(RoundStep.ALLOCATE, RoundStep.FREEZE);
            return null;
        });
    }

    @Test
    void a_list_of_rounds_takes_two_statements_however_many_there_are() {
        var ground = councils.ground();
        councils.planned(ground);
        acting.as(ground.user("LEAD"), () -> {
            assertThat(listed()).isEqualTo(2);
            return null;
        });
        councils.drawn(ground);
        councils.drawn(ground);
        acting.as(ground.user("LEAD"), () -> {
            assertThat(listed()).isEqualTo(2);
            return null;
        });
    }

    private int listed() {
        return Statements.sentBy(() -> {
            search.rows(new Page(0, 25));
            search.count();
        });
    }

    private TrailRow newest(CouncilWithCases.Ground ground) {
        return acting.as(
                ground.user("ADMIN"),
                () -> trail.rows(TrailFilter.ALL, new Page(0, 1)).get(0));
    }
}
