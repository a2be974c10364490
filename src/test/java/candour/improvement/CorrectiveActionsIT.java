package candour.improvement;

import static candour.improvement.AuditedCouncil.MINOR;
import static candour.improvement.AuditedCouncil.STRENGTH;
import static candour.improvement.AuditedCouncil.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.improvement.AuditedCouncil.Ground;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.RuleViolation;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CorrectiveActionsIT {

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private CorrectiveActionSearch search;

    @Inject
    private ActionsHeard heard;

    @Inject
    private TrailSearch trail;

    @Resource
    private ManagedExecutorService threads;

    private void verify(Ground ground, String person, Long action, boolean effective) {
        acting.run(
                ground.user(person),
                () -> actions.verify(command(), action, councils.version(action), effective, "Ten files."));
    }

    private void plan(Ground ground, String person, Long action) {
        var intent = councils.intent(ground, "TEAM1", councils.today().plusDays(9));
        acting.run(ground.user(person), () -> actions.plan(command(), action, councils.version(action), intent));
    }

    private void complete(Ground ground, String person, Long action) {
        acting.run(ground.user(person), () -> actions.complete(command(), action, councils.version(action), "Done."));
    }

    @Test
    void go_from_raised_to_verified_and_say_so_at_each_step() {
        var ground = councils.submitted();
        var action = councils.completed(ground);
        verify(ground, "LEAD", action, true);
        assertThat(councils.status(action)).isEqualTo(ActionStatus.VERIFIED);
        assertThat(heard.of(action))
                .containsExactly(StepKind.RAISED, StepKind.PLANNED, StepKind.COMPLETED, StepKind.VERIFIED);
        var filter = new TrailFilter(TrailEvent.Kind.DID, null, null, null);
        assertThat(acting.as(ground.user("ADMIN"), () -> trail.rows(filter, new Page(0, 4))))
                .allSatisfy(line -> assertThat(line.subjectId()).isEqualTo(action))
                .extracting(line -> line.what())
                .containsExactly(
                        "improvement.trail.actionVerified",
                        "improvement.trail.actionCompleted",
                        "improvement.trail.actionPlanned",
                        "improvement.trail.actionRaised");
    }

    @Test
    void that_did_not_work_are_raised_again_with_their_history() {
        var ground = councils.submitted();
        var action = councils.completed(ground);
        verify(ground, "LEAD", action, false);
        assertThat(councils.status(action)).isEqualTo(ActionStatus.RAISED);
        var again = acting.as(ground.user("LEAD"), () -> search.open(action)).action();
        assertThat(again.getPlan()).isNull();
        assertThat(again.getSteps()).hasSize(4);
        assertThat(again.getSteps().get(1).getPlan().owner().getReference()).isEqualTo("TEAM1");
        plan(ground, "MANAGER1", action);
        assertThat(councils.status(action)).isEqualTo(ActionStatus.PLANNED);
    }

    @Test
    void are_never_verified_by_who_completed_owns_or_planned_them() {
        var ground = councils.submitted();
        var byTeam = councils.planned(ground);
        complete(ground, "LEAD", byTeam);
        assertRule("improvement.rule.ownWork", () -> verify(ground, "LEAD", byTeam, true));
        assertRule("improvement.rule.ownPlan", () -> verify(ground, "MANAGER1", byTeam, true));
        assertThat(councils.status(byTeam)).isEqualTo(ActionStatus.COMPLETED);

        var other = councils.submitted();
        var owned = councils.plannedFor(other, "LEAD", councils.today().plusDays(9));
        complete(other, "TEAM1", owned);
        assertRule("improvement.rule.ownAction", () -> verify(other, "LEAD", owned, true));
    }

    @Test
    void are_changed_by_nobody_without_the_permission() {
        var ground = councils.submitted();
        var finding = councils.finding(ground.elmAudit(), MINOR);
        var action = councils.completed(ground);
        for (var person : List.of("ASSESSOR2", "DIRECTOR", "ADMIN")) {
            assertThatThrownBy(() -> acting.as(ground.user(person), () -> actions.raise(command(), finding, "t")))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> plan(ground, person, action)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> complete(ground, person, action)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> verify(ground, person, action, true)).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> verify(ground, "TEAM1", action, true)).isInstanceOf(NotPermitted.class);
        assertThat(refused(ground))
                .contains("CorrectiveActions.raise MANAGE_ACTION", "CorrectiveActions.verify VERIFY_ACTION");
    }

    @Test
    void of_another_service_are_not_there_and_the_asking_stands_in_the_trail() {
        var ground = councils.submitted();
        var finding = councils.finding(ground.elmAudit(), MINOR);
        var action = councils.completed(ground);
        for (var person : List.of("MANAGER2", "TEAM2")) {
            assertThatThrownBy(() -> acting.as(ground.user(person), () -> actions.raise(command(), finding, "t")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> plan(ground, person, action)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> complete(ground, person, action)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> verify(ground, "MANAGER2", action, true)).isInstanceOf(NotFound.class);
        assertThat(refused(ground)).contains("CorrectiveActions.verify null", "CorrectiveActions.raise null");
        assertThat(councils.status(action)).isEqualTo(ActionStatus.COMPLETED);
    }

    @Test
    void the_command_of_another_council_answers_with_nothing_of_theirs() {
        var theirs = councils.submitted();
        var command = command();
        var foreign = acting.as(
                theirs.user("LEAD"),
                () -> actions.raise(command, councils.finding(theirs.elmAudit(), MINOR), "Theirs"));
        var ours = councils.submitted();
        var finding = councils.finding(ours.elmAudit(), MINOR);
        assertThatThrownBy(() -> acting.as(ours.user("LEAD"), () -> actions.raise(command, finding, "Ours")))
                .isNotNull();
        assertThat(acting.as(ours.user("LEAD"), () -> actions.raise(command(), finding, "Ours")))
                .isNotEqualTo(foreign);
    }

    private List<String> refused(Ground ground) {
        var filter = new TrailFilter(TrailEvent.Kind.REFUSED, null, null, null);
        return acting.as(ground.user("ADMIN"), () -> trail.rows(filter, new Page(0, 50))).stream()
                .map(line -> line.what() + " " + line.detail())
                .toList();
    }

    @Test
    void are_completed_by_their_owner_from_another_team_and_without_any_role_for_it() {
        var ground = councils.submitted();
        var action = councils.plannedFor(ground, "ASSESSOR2", councils.today().plusDays(9));
        complete(ground, "ASSESSOR2", action);
        assertThat(councils.status(action)).isEqualTo(ActionStatus.COMPLETED);
        assertThatThrownBy(() -> plan(ground, "ASSESSOR2", action)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void are_raised_once_at_a_time_from_a_finding() {
        var ground = councils.submitted();
        var action = councils.completed(ground);
        assertRule("improvement.rule.alreadyRaised", () -> councils.raised(ground));
        verify(ground, "LEAD", action, true);
        assertThat(councils.raised(ground)).isNotEqualTo(action);
    }

    @Test
    void are_not_raised_from_good_practice() {
        var ground = councils.submitted();
        var strength = councils.finding(ground.elmAudit(), STRENGTH);
        assertRule(
                "improvement.rule.goodPractice",
                () -> acting.as(ground.user("LEAD"), () -> actions.raise(command(), strength, "Do it everywhere")));
    }

    @Test
    void are_not_changed_from_an_old_page() {
        var ground = councils.submitted();
        var action = councils.raised(ground);
        var seen = councils.version(action);
        plan(ground, "MANAGER1", action);
        var intent = councils.intent(ground, "LEAD", councils.today().plusDays(99));
        assertThatThrownBy(() -> acting.run(ground.user("LEAD"), () -> actions.plan(command(), action, seen, intent)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(
                        () -> acting.run(ground.user("LEAD"), () -> actions.complete(command(), action, seen, "Done.")))
                .isInstanceOf(StaleVersion.class);
        assertThat(councils.status(action)).isEqualTo(ActionStatus.PLANNED);
    }

    @Test
    void are_given_to_nobody_of_another_council() {
        var ground = councils.submitted();
        var other = councils.ground();
        var action = councils.raised(ground);
        var intent = councils.intent(other, "TEAM1", councils.today().plusDays(9));
        assertThatThrownBy(() -> acting.run(ground.user("LEAD"), () -> actions.plan(command(), action, 0, intent)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asked_for_twice_by_one_command_are_one_deed() {
        var ground = councils.submitted();
        var finding = councils.finding(ground.elmAudit(), MINOR);
        var twice = command();
        var first = acting.as(ground.user("LEAD"), () -> actions.raise(twice, finding, "Title"));
        assertThat(acting.as(ground.user("LEAD"), () -> actions.raise(twice, finding, "Title")))
                .isEqualTo(first);
        var planned = command();
        var intent = councils.intent(ground, "TEAM1", councils.today().plusDays(9));
        var seen = councils.version(first);
        acting.run(ground.user("LEAD"), () -> actions.plan(planned, first, seen, intent));
        acting.run(ground.user("LEAD"), () -> actions.plan(planned, first, seen, intent));
        assertThat(councils.count("ActionStep", ground)).isEqualTo(2);
    }

    @Test
    void asked_for_four_times_at_once_are_one_deed() throws Exception {
        var ground = councils.submitted();
        var finding = councils.finding(ground.elmAudit(), MINOR);
        var command = command();
        Callable<Long> post = () -> acting.as(ground.user("LEAD"), () -> actions.raise(command, finding, "Title"));
        var answers = new HashSet<Long>();
        for (var answer : threads.invokeAll(Collections.nCopies(4, post))) {
            answers.add(answer.get());
        }
        assertThat(answers).hasSize(1);
        assertThat(councils.count("CorrectiveAction", ground)).isEqualTo(1);
    }

    @Test
    void asked_for_at_once_by_four_pages_are_raised_once() throws Exception {
        var ground = councils.submitted();
        var finding = councils.finding(ground.elmAudit(), MINOR);
        Callable<Boolean> post = () -> {
            try {
                return acting.as(ground.user("LEAD"), () -> actions.raise(command(), finding, "Title")) != null;
            } catch (RuleViolation no) {
                return false;
            }
        };
        var raised = 0;
        for (var answer : threads.invokeAll(Collections.nCopies(4, post))) {
            raised += answer.get() ? 1 : 0;
        }
        assertThat(raised).isEqualTo(1);
    }
}
