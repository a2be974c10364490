package candour.demo;

import candour.demo.DemoCourse.Stage;
import candour.improvement.CorrectiveActions;
import candour.improvement.CorrectiveActions.Intent;
import candour.improvement.FindingFilter;
import candour.improvement.FindingRow;
import candour.improvement.FindingSearch;
import candour.improvement.FindingStatus;
import candour.improvement.RootCause;
import candour.shared.Clocks;
import candour.shared.Page;
import candour.template.FindingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrective actions of the invented council in every state: raised, planned, late, completed, verified, reopened. */
@ApplicationScoped
class DemoActions {

    private static final String SERVICE_MANAGER = "david.osei";
    private static final String VERIFIER = "ruth.okafor";
    private static final int IN_A_MONTH = 5;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private FindingSearch findings;

    @Inject
    private DemoActing acting;

    @Inject
    private Clock clock;

    void make(Map<String, Long> people) {
        var today = LocalDate.now(clock);
        var owner = people.get("Nadia Rahman");
        var turns = new HashMap<LocalDate, Integer>();
        for (var kind : List.of(FindingKind.MAJOR, FindingKind.MINOR)) {
            for (var finding : withoutAction(kind)) {
                var found = finding.submittedAt().atZone(Clocks.LONDON).toLocalDate();
                var turn = turns.merge(found.withDayOfMonth(1), 1, Integer::sum) - 1;
                if (turn < IN_A_MONTH) {
                    carryOut(finding, new DemoCourse(found, today, turn), owner);
                }
            }
        }
    }

    private List<FindingRow> withoutAction(FindingKind kind) {
        var filter = new FindingFilter(FindingStatus.CONFIRMED, kind, null, true);
        return acting.as(SERVICE_MANAGER, () -> findings.rows(filter, new Page(0, 200)));
    }

    private void carryOut(FindingRow finding, DemoCourse course, Long owner) {
        var stage = course.stage();
        var id = acting.at(
                course.raised(),
                SERVICE_MANAGER,
                () -> actions.raise(DemoActing.newCommand(), finding.id(), DemoWords.aim(finding)));
        if (stage == Stage.RAISED) {
            return;
        }
        acting.at(
                course.planned(),
                SERVICE_MANAGER,
                () -> actions.plan(DemoActing.newCommand(), id, 0, plan(course, owner)));
        if (stage.compareTo(Stage.COMPLETED) >= 0) {
            complete(id, course);
        }
        if (stage.compareTo(Stage.REOPENED) >= 0) {
            verify(id, course, stage == Stage.VERIFIED);
        }
    }

    private void complete(Long id, DemoCourse course) {
        var note = "The new step is in the form and was talked through in both team meetings.";
        acting.at(course.completed(), SERVICE_MANAGER, () -> actions.complete(DemoActing.newCommand(), id, 1, note));
    }

    private void verify(Long id, DemoCourse course, boolean works) {
        var reason = works
                ? "Ten files read again: nine show it."
                : "Ten files read again: four do not show it. The step is in the form, and is not checked yet.";
        acting.at(course.verified(), VERIFIER, () -> actions.verify(DemoActing.newCommand(), id, 2, works, reason));
    }

    private static Intent plan(DemoCourse course, Long owner) {
        return new Intent(
                RootCause.values()[course.turn() % 3],
                "The supervision form has no place for what is due next, so it is easily missed.",
                "Add what is due next to the supervision form; team managers check it monthly.",
                "Ten files are read again in half a year, and nine of them show it.",
                owner,
                course.due());
    }
}
