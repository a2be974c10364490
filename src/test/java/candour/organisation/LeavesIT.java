package candour.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.organisation.LeaveSheet.Days;
import candour.organisation.LeaveSheet.Managed;
import candour.shared.NotFound;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LeavesIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Leaves leaves;

    @Inject
    private LeaveSearch search;

    @Inject
    private TrailSearch trail;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void own_leave_is_entered_shown_and_taken_back() {
        var council = councils.council();
        var me = council.person("TEAM1");
        var today = LocalDate.now(clock);
        acting.run(council.user("TEAM1"), () -> {
            leaves.nameDeputy(me, council.person("ASSESSOR2"));
            leaves.enter(me, today, today.plusDays(2), council.person("TEAM2"));
            leaves.enter(me, today.plusDays(10), today.plusDays(12), null);
            var sheet = search.sheet(me);
            assertThat(sheet.standingDeputyName()).isEqualTo("ASSESSOR2");
            assertThat(sheet.now())
                    .extracting(Days::from, Days::to, Days::deputy)
                    .containsExactly(
                            tuple(today, today.plusDays(2), "TEAM2"),
                            tuple(today.plusDays(10), today.plusDays(12), null));
            assertThat(search.awayOn(today)).containsExactly(Map.entry(me, today.plusDays(2)));
            assertThat(search.awayOn(today.plusDays(3))).isEmpty();
            sheet.now().forEach(days -> leaves.takeBack(me, days.id()));
            assertThat(search.sheet(me).now()).isEmpty();
            leaves.nameDeputy(me, null);
            assertThat(search.sheet(me).standingDeputy()).isNull();
        });
    }

    @Test
    void the_line_above_and_an_administrator_enter_it_too_and_nobody_else() {
        var council = councils.council();
        var other = councils.council();
        var worker = council.person("WORKER1");
        var day = LocalDate.now(clock).plusDays(1);
        var later = 0;
        for (var above : List.of("TEAM1", "MANAGER1", "DIRECTOR", "ADMIN")) {
            var on = day.plusDays(later++);
            acting.run(council.user(above), () -> leaves.enter(worker, on, on, null));
        }
        assertThat(acting.as(council.user("TEAM1"), () -> search.sheet(worker)).now())
                .hasSize(4);
        for (var stranger : List.of("TEAM2", "MANAGER2", "ASSESSOR1", "LEAD")) {
            isNotThere(council.user(stranger), () -> leaves.enter(worker, day, day, null));
            isNotThere(council.user(stranger), () -> leaves.takeBack(worker, 1));
            isNotThere(council.user(stranger), () -> leaves.nameDeputy(worker, null));
            isNotThere(council.user(stranger), () -> search.sheet(worker));
        }
        isNotThere(other.user("ADMIN"), () -> search.sheet(worker));
        isNotThere(council.user("ADMIN"), () -> leaves.nameDeputy(worker, other.person("TEAM1")));
        isNotThere(council.user("ADMIN"), () -> leaves.enter(worker, day, day, other.person("TEAM1")));
    }

    private void isNotThere(String user, Runnable deed) {
        assertThatThrownBy(() -> acting.run(user, deed)).as(user).isInstanceOf(NotFound.class);
    }

    @Test
    void a_manager_sees_who_of_their_people_is_away() {
        var council = councils.council();
        var today = LocalDate.now(clock);
        acting.run(
                council.user("TEAM1"),
                () -> leaves.enter(council.person("WORKER1"), today.minusDays(1), today.plusDays(4), null));
        assertThat(acting.as(council.user("TEAM1"), search::managed))
                .extracting(Managed::name, Managed::awayTo)
                .containsExactly(tuple("ASSESSOR1", null), tuple("HOLDER1", null), tuple("WORKER1", today.plusDays(4)));
        assertThat(acting.as(council.user("ASSESSOR1"), search::managed)).isEmpty();
    }

    @Test
    void the_same_days_four_times_at_once_are_entered_once() throws Exception {
        var council = councils.council();
        var me = council.person("TEAM1");
        var day = LocalDate.now(clock).plusDays(5);
        Callable<Object> enter = () -> acting.as(council.user("TEAM1"), () -> {
            leaves.enter(me, day, day, council.person("TEAM2"));
            return null;
        });
        for (var each : threads.invokeAll(List.of(enter, enter, enter, enter))) {
            each.get();
        }
        assertThat(acting.as(council.user("TEAM1"), () -> search.sheet(me)).now())
                .hasSize(1);
        assertThat(whatOf(council)).containsExactly("organisation.trail.leaveEntered");
    }

    private List<String> whatOf(Council council) {
        var filter = new TrailFilter(null, council.person("TEAM1"), null, null);
        return acting.as(council.user("ADMIN"), () -> trail.rows(filter, new Page(0, 20))).stream()
                .filter(TrailRow::announced)
                .map(TrailRow::what)
                .toList();
    }
}
