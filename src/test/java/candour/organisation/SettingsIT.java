package candour.organisation;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SettingsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);
    private static final String NUMBER = "01632 960123";

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Councils desk;

    @Inject
    private OrganisationSearch search;

    @Inject
    private TrailSearch trail;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void what_is_set_holds_for_everybody_of_the_council_and_for_no_other() {
        var council = councils.council();
        var other = councils.council();
        acting.run(council.user("ADMIN"), () -> {
            desk.set(0, NUMBER, 7, Nation.SCOTLAND);
            desk.close("Christmas", MONDAY.plusDays(1), MONDAY.plusDays(3));
        });
        acting.run(council.user("ASSESSOR1"), () -> {
            var settings = search.settings();
            assertThat(settings.getDutyNumber()).isEqualTo(NUMBER);
            assertThat(settings.getReplyDays()).isEqualTo(7);
            assertThat(settings.getCalendar().isWorkingDay(MONDAY.plusDays(2))).isFalse();
            assertThat(settings.getCalendar().isWorkingDay(LocalDate.of(2026, 11, 30)))
                    .isFalse();
        });
        acting.run(other.user("ASSESSOR1"), () -> {
            var settings = search.settings();
            assertThat(settings.getDutyNumber()).isNull();
            assertThat(settings.getCalendar().isWorkingDay(MONDAY.plusDays(2))).isTrue();
        });
    }

    @Test
    void only_an_administrator_changes_them() {
        var council = councils.council();
        for (var person : List.of("LEAD", "DIRECTOR", "MANAGER1", "TEAM1", "ASSESSOR1")) {
            isRefused(council, person, () -> desk.set(0, NUMBER, 7, Nation.WALES));
            isRefused(council, person, () -> desk.close("Christmas", MONDAY, MONDAY));
            isRefused(council, person, () -> desk.open(MONDAY));
            isRefused(council, person, search::settingsToChange);
        }
    }

    private void isRefused(Council council, String person, Runnable deed) {
        assertThatThrownBy(() -> acting.run(council.user(person), deed))
                .as(person)
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void who_saves_over_somebody_elses_change_is_told() {
        var council = councils.council();
        acting.run(council.user("ADMIN"), () -> desk.set(0, NUMBER, 7, Nation.WALES));
        assertThatThrownBy(() -> acting.run(council.user("ADMIN"), () -> desk.set(0, NUMBER, 9, Nation.WALES)))
                .isInstanceOf(StaleVersion.class);
        assertThat(acting.as(council.user("ADMIN"), search::settings).getReplyDays())
                .isEqualTo(7);
    }

    @Test
    void the_same_closure_four_times_at_once_is_one() throws Exception {
        var council = councils.council();
        Callable<Object> close = () -> acting.as(council.user("ADMIN"), () -> {
            desk.close("Christmas", MONDAY, MONDAY);
            return null;
        });
        for (var each : threads.invokeAll(List.of(close, close, close, close))) {
            each.get();
        }
        acting.run(council.user("ADMIN"), () -> {
            assertThat(search.settings().getClosures()).hasSize(1);
            assertRule("organisation.rule.closureTwice", () -> desk.close("Other", MONDAY, MONDAY));
            desk.open(MONDAY);
            desk.open(MONDAY);
            assertThat(search.settings().getClosures()).isEmpty();
        });
    }

    @Test
    void the_trail_keeps_each_change_and_no_name_of_a_closure() {
        var council = councils.council();
        var lines = acting.as(council.user("ADMIN"), () -> {
            desk.set(0, NUMBER, 7, Nation.WALES);
            desk.close("Christmas", MONDAY, MONDAY);
            desk.open(MONDAY);
            return trail.rows(new TrailFilter(null, council.person("ADMIN"), null, null), new Page(0, 3));
        });
        assertThat(lines)
                .extracting(TrailRow::what)
                .containsExactly(
                        "organisation.trail.opened", "organisation.trail.closed", "organisation.trail.settingsChanged");
        assertThat(lines)
                .extracting(TrailRow::detail)
                .containsExactly("2026-12-28", "2026-12-28\n2026-12-28", "7\nWALES");
    }
}
