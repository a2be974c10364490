package candour.improvement;

import static candour.organisation.StaffFixture.employed;

import candour.organisation.Person;
import candour.template.FindingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Corrective actions in each state, made by their own verbs. Everything happens on 14 November 2026, a Saturday. */
final class CorrectiveActionFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 14);
    static final Instant NOW = Instant.parse("2026-11-14T09:30:00Z");

    private CorrectiveActionFixture() {}

    static Person raiser() {
        return employed("RAISER", null, null);
    }

    static Person planner() {
        return employed("PLANNER", null, null);
    }

    static Person owner() {
        return employed("OWNER", null, null);
    }

    static Person doer() {
        return employed("DOER", null, null);
    }

    static Person stranger() {
        return employed("STRANGER", null, null);
    }

    static Deed by(Person person) {
        return new Deed(person, NOW, UUID.randomUUID().toString());
    }

    static ActionPlan planFor(LocalDate dueOn) {
        return planOf(owner(), dueOn);
    }

    static ActionPlan planOf(Person owner, LocalDate dueOn) {
        return new ActionPlan(
                RootCause.PROCESS,
                "Nobody follows decisions up.",
                "A line for it in supervision.",
                "9 of 10 followed up.",
                owner,
                dueOn);
    }

    static CorrectiveAction raised() {
        return new CorrectiveAction(
                FindingFixture.confirmed(FindingKind.MINOR),
                "Decisions are followed up",
                ActionPurpose.CORRECTIVE,
                by(raiser()));
    }

    static CorrectiveAction plannedFor(LocalDate dueOn) {
        var action = raised();
        action.plan(planFor(dueOn), by(planner()));
        return action;
    }

    static CorrectiveAction planned() {
        return plannedFor(TODAY.plusDays(30));
    }

    static CorrectiveAction completed() {
        var action = planned();
        action.complete("The line is in the form.", by(doer()));
        return action;
    }

    static CorrectiveAction verified() {
        var action = completed();
        action.verify(true, "Nine of ten files show it.", by(stranger()));
        return action;
    }

    static CorrectiveAction reopened() {
        var action = completed();
        action.verify(false, "Two of ten files show it.", by(stranger()));
        return action;
    }
}
