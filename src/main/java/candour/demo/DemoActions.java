package candour.demo;

import candour.access.CurrentUser;
import candour.account.Identities;
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
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Corrective actions of the invented council in every state: raised, planned, late, completed, verified, reopened. */
@ApplicationScoped
class DemoActions { // six injections: actions are taken by three people at different times

    private static final String SERVICE_MANAGER = "david.osei";
    private static final String VERIFIER = "ruth.okafor";

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
        var majors = as(SERVICE_MANAGER, () -> findings.rows(
                new FindingFilter(FindingStatus.CONFIRMED, FindingKind.MAJOR, null, true), new Page(0, 8)));
        var minors = as(SERVICE_MANAGER, () -> findings.rows(
                new FindingFilter(FindingStatus.CONFIRMED, FindingKind.MINOR, null, true), new Page(0, 8)));
        var all = new ArrayList<>(majors);
        all.addAll(minors);
        var owner = people.get("Nadia Rahman");
        var step = 0;
        for (var finding : all) {
            carryOut(finding, step++ % 6, owner);
        }
    }

    /** How far an action has come: 0 raised, 1 planned, 2 planned and late, 3 completed, 4 verified, 5 reopened. */
    private void carryOut(FindingRow finding, int far, Long owner) {
        var id = at(120, SERVICE_MANAGER, () -> actions.raise(command(), finding.id(), DemoWords.aim(finding)));
        if (far == 0) {
            return;
        }
        var due = LocalDate.now(clock).plusDays(far == 1 ? 40 : -15);
        at(110, SERVICE_MANAGER, () -> actions.plan(command(), id, 0, plan(far, owner, due)));
        if (far >= 3) {
            at(40, SERVICE_MANAGER, () -> actions.complete(command(), id, 1,
                    "The new step is in the form and was talked through in both team meetings."));
        }
        if (far >= 4) {
            var works = far == 4;
            at(10, VERIFIER, () -> actions.verify(command(), id, 2, works, works
                    ? "Ten files read again: nine show it."
                    : "Ten files read again: four do not show it. The step is in the form, but nobody checks it."));
        }
    }

    private static Intent plan(int far, Long owner, LocalDate due) {
        return new Intent(
                RootCause.values()[far % 3],
                "Nobody looks ahead, because the supervision form has no place for what is due next.",
                "Add what is due next to the supervision form; team managers check it monthly.",
                "Ten files are read again in half a year, and nine of them show it.",
                owner,
                due);
    }

    private void at(int daysAgo, String who, Runnable deed) {
        at(daysAgo, who, () -> {
            deed.run();
            return null;
        });
    }

    private <T> T at(int daysAgo, String who, Supplier<T> deed) {
        return clocks.at(officeHours(daysAgo), () -> as(who, deed));
    }

    private <T> T as(String who, Supplier<T> deed) {
        return user.as(identities.identityOf(who).orElseThrow(), deed);
    }

    private static String command() {
        return UUID.randomUUID().toString();
    }

    private Instant officeHours(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo).atTime(10, 12).atZone(Clocks.LONDON).toInstant();
    }
}
