package candour.demo;

import candour.access.CurrentUser;
import candour.account.Identities;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Corrective actions of the invented council in every state: raised, planned, late, completed, verified, reopened. */
@ApplicationScoped
class DemoActions { // six injections: actions are taken by three people at different times

    private static final String SERVICE_MANAGER = "david.osei";
    private static final String VERIFIER = "ruth.okafor";
    private static final int IN_A_MONTH = 5;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private FindingSearch findings;

    @Inject
    private CurrentUser user;

    @Inject
    private Identities identities;

    @Inject
    private Clocks clocks;

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
        return as(SERVICE_MANAGER, () -> findings.rows(filter, new Page(0, 200)));
    }

    private void carryOut(FindingRow finding, DemoCourse course, Long owner) {
        var stage = course.stage();
        var id = at(course.raised(), SERVICE_MANAGER, () -> actions.raise(command(), finding.id(), DemoWords.aim(finding)));
        if (stage == Stage.RAISED) {
            return;
        }
        at(course.planned(), SERVICE_MANAGER, () -> actions.plan(command(), id, 0, plan(course, owner)));
        if (stage.compareTo(Stage.COMPLETED) >= 0) {
            at(course.completed(), SERVICE_MANAGER, () -> actions.complete(command(), id, 1,
                    "The new step is in the form and was talked through in both team meetings."));
        }
        if (stage.compareTo(Stage.REOPENED) >= 0) {
            var works = stage == Stage.VERIFIED;
            at(course.verified(), VERIFIER, () -> actions.verify(command(), id, 2, works, works
                    ? "Ten files read again: nine show it."
                    : "Ten files read again: four do not show it. The step is in the form, and is not checked yet."));
        }
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

    private void at(LocalDate day, String who, Runnable deed) {
        at(day, who, () -> {
            deed.run();
            return null;
        });
    }

    private <T> T at(LocalDate day, String who, Supplier<T> deed) {
        return clocks.at(officeHours(day), () -> as(who, deed));
    }

    private <T> T as(String who, Supplier<T> deed) {
        return user.as(identities.identityOf(who).orElseThrow(), deed);
    }

    private static String command() {
        return UUID.randomUUID().toString();
    }

    private static Instant officeHours(LocalDate day) {
        return day.atTime(10, 12).atZone(Clocks.LONDON).toInstant();
    }
}
