package candour.improvement.web;

import candour.improvement.ActionStatus;
import candour.improvement.ActionStep;
import candour.improvement.CorrectiveAction;
import candour.improvement.StepKind;
import candour.organisation.WorkingCalendar;
import candour.shared.Clocks;
import candour.shared.Formats;
import candour.shared.web.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The way of a corrective action in four stages, each with its day; lateness in working days. */
record ActionPath(CorrectiveAction action, LocalDate today, WorkingCalendar workingDays, Messages words) {

    List<Stage> stages() {
        return List.of(raised(), planned(), completed(), verified());
    }

    private Stage raised() {
        var start = last(Set.of(StepKind.RAISED, StepKind.REOPENED));
        var name = start.getKind() == StepKind.RAISED ? "improvement.path.raised" : "improvement.path.raisedAgain";
        return new Stage(words.text(name), true, false, false, Formats.dayOf(start.getHappenedAt()));
    }

    private Stage planned() {
        var name = words.text("improvement.path.planned");
        return action.isPlannable()
                ? new Stage(name, false, true, false, words.text("improvement.path.notPlanned"))
                : new Stage(
                        name,
                        true,
                        false,
                        false,
                        Formats.dayOf(last(Set.of(StepKind.PLANNED)).getHappenedAt()));
    }

    private Stage completed() {
        var name = words.text("improvement.path.completed");
        if (action.isPlannable()) {
            return new Stage(name, false, false, false, "");
        }
        var dueOn = action.getPlan().dueOn();
        if (action.isCompletable()) {
            var due = words.text("improvement.path.due", Formats.day(dueOn));
            return new Stage(name, false, true, today.isAfter(dueOn), late(due, dueOn, today));
        }
        var done = action.getCompletion().at();
        return new Stage(name, true, false, false, late(Formats.dayOf(done), dueOn, dayOf(done)));
    }

    private Stage verified() {
        var name = words.text("improvement.path.verified");
        if (action.getStatus() == ActionStatus.VERIFIED) {
            return new Stage(
                    name,
                    true,
                    false,
                    false,
                    Formats.dayOf(action.getVerification().at()));
        }
        return action.isVerifiable()
                ? new Stage(name, false, true, false, words.text("improvement.path.waits"))
                : new Stage(name, false, false, false, "");
    }

    private String late(String when, LocalDate dueOn, LocalDate day) {
        return day.isAfter(dueOn) ? words.text("improvement.path.late", when, workingDays.between(dueOn, day)) : when;
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(Clocks.LONDON).toLocalDate();
    }

    private ActionStep last(Set<StepKind> kinds) {
        return action.getSteps().stream()
                .filter(step -> kinds.contains(step.getKind()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
