package candour.improvement;

import static candour.improvement.AuditedCouncil.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.organisation.Handovers;
import candour.organisation.OpenWork.Piece;
import candour.shared.NotFound;
import candour.support.Acting;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ActionsHandedOverIT {

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private Handovers handovers;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private CorrectiveActionSearch search;

    @Test
    void an_action_goes_to_another_owner_with_its_plan_and_its_history() {
        var ground = councils.submitted();
        var action = councils.planned(ground);
        var team1 = ground.person("TEAM1");
        var mill = ground.person("TEAM2");
        acting.run(ground.user("ADMIN"), () -> {
            var pieces = handovers.openWork(team1);
            assertThat(pieces).extracting(Piece::key).contains("action-" + action);
            var keys = List.of("action-" + action);
            assertThat(handovers.handOver(team1, mill, keys).went()).isEqualTo(1);
            assertThat(handovers.handOver(team1, mill, keys).went()).isZero();
        });
        acting.run(ground.user("TEAM2"), () -> {
            var opened = search.open(action);
            assertThat(opened.action().getPlan().owner().getReference()).isEqualTo("TEAM2");
            assertThat(opened.action().getSteps())
                    .extracting(ActionStep::getKind)
                    .containsExactly(StepKind.RAISED, StepKind.PLANNED, StepKind.HANDED_OVER);
            assertThat(search.forMe(5)).extracting(ActionRow::id).containsExactly(action);
            actions.complete(command(), action, opened.action().getVersion(), "It is in the form.");
        });
        assertThat(councils.status(action)).isEqualTo(ActionStatus.COMPLETED);
        acting.run(
                ground.user("ADMIN"),
                () -> assertThat(handovers.openWork(mill))
                        .extracting(Piece::key)
                        .noneMatch(("action-" + action)::equals));
    }

    @Test
    void who_has_handed_over_an_action_sees_it_by_their_role_only() {
        var ground = councils.submitted();
        var action = councils.plannedFor(ground, "WORKER2", councils.today().plusDays(30));
        acting.run(
                ground.user("ADMIN"),
                () -> handovers.handOver(
                        ground.person("WORKER2"), ground.person("TEAM2"), List.of("action-" + action)));
        assertThatThrownBy(() -> acting.as(ground.user("ASSESSOR2"), () -> search.open(action)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(ground.user("TEAM2"), () -> search.open(action)).completable())
                .isTrue();
    }
}
