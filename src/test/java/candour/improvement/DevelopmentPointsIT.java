package candour.improvement;

import static candour.improvement.AuditedCouncil.MINOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.improvement.AuditedCouncil.Ground;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.StaleVersion;
import candour.support.Acting;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DevelopmentPointsIT {

    @Inject
    private SharedCouncil shared;

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private DevelopmentPoints points;

    @Inject
    private DevelopmentSearch search;

    private Ground ground;

    @BeforeEach
    void make() {
        ground = shared.shared();
        make("HOLDER1", "Plan the next visit at each visit.");
    }

    private void make(String person, String words) {
        make(person, DevelopmentPoint.ABSENT, words);
    }

    private void make(String person, int seen, String words) {
        var finding = councils.finding(ground.elmAudit(), MINOR);
        acting.run(ground.user(person), () -> points.make(ground.elmAudit(), finding, seen, words));
    }

    private DevelopmentLine mine() {
        return acting.as(ground.user("HOLDER1"), search::mine).get(0);
    }

    private List<String> seenBy(String person) {
        return acting.as(ground.user(person), search::sharedWithMe).stream()
                .map(DevelopmentLine::words)
                .toList();
    }

    @Test
    void are_seen_by_nobody_else_whatever_the_role() {
        assertThat(mine().words()).isEqualTo("Plan the next visit at each visit.");
        for (var other : List.of("TEAM1", "TEAM2", "MANAGER1", "LEAD", "DIRECTOR", "ADMIN", "ASSESSOR2", "HOLDER2")) {
            assertThat(seenBy(other)).as(other).isEmpty();
        }
        assertThat(acting.as(ground.user("HOLDER2"), search::mine)).isEmpty();
        assertThatThrownBy(() -> acting.as(ground.user("LEAD"), search::mine)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void are_shared_with_the_line_manager_alone_and_taken_back() {
        acting.run(ground.user("HOLDER1"), () -> points.share(mine().id(), mine().version()));
        assertThat(seenBy("TEAM1")).hasSize(1);
        assertThat(seenBy("MANAGER1")).isEmpty();
        acting.run(ground.user("HOLDER1"), () -> points.takeBack(mine().id(), mine().version()));
        assertThat(seenBy("TEAM1")).isEmpty();
    }

    @Test
    void come_from_a_draft_that_was_shared_and_are_changed_by_their_owner() {
        assertThatThrownBy(() -> make("HOLDER2", "Mine?")).isInstanceOf(NotFound.class);
        make("HOLDER1", "Plan the next visit at each visit.");
        assertThatThrownBy(() -> make("HOLDER1", "From a page that knows of none."))
                .isInstanceOf(StaleVersion.class);
        var finding = councils.finding(ground.elmAudit(), MINOR);
        var seen =
                acting.as(ground.user("HOLDER1"), () -> search.mineOf(finding)).orElseThrow();
        assertThat(seen.words()).isEqualTo("Plan the next visit at each visit.");
        assertThat(acting.as(ground.user("HOLDER2"), () -> search.mineOf(finding)))
                .isEmpty();
        make("HOLDER1", seen.version(), "In other words.");
        assertThat(acting.as(ground.user("HOLDER1"), search::mine)).hasSize(1);
        var line = mine();
        assertThatThrownBy(() -> acting.run(ground.user("HOLDER2"), () -> points.share(line.id(), line.version())))
                .isInstanceOf(NotFound.class);
        acting.run(ground.user("HOLDER1"), () -> points.reword(line.id(), line.version(), "Once more."));
        assertThatThrownBy(() -> acting.run(
                        ground.user("HOLDER1"), () -> points.reword(line.id(), line.version(), "From an old page.")))
                .isInstanceOf(StaleVersion.class);
    }
}
