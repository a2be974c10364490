package candour.improvement.api;

import candour.improvement.ActionPlan;
import candour.improvement.ActionStatus;
import candour.improvement.ActionStep;
import candour.improvement.OpenedAction;
import candour.improvement.RootCause;
import candour.improvement.StepKind;
import candour.shared.Numbered;
import candour.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A corrective action with its history, and what whoever asks may do next with it. {@code team} and {@code plan} may be
 * null.
 */
public record ActionDocument(
        Long id,
        int version,
        String title,
        ActionStatus status,
        Long finding,
        String team,
        Plan plan,
        List<Step> steps,
        boolean plannable,
        boolean completable,
        boolean verifiable)
        implements Versioned, Numbered {

    /** What will be done, by whom and until when. */
    public record Plan(
            RootCause cause,
            String why,
            String measures,
            String effectSought,
            Long owner,
            String ownerName,
            LocalDate dueOn) {

        static Plan of(ActionPlan plan) {
            return plan == null
                    ? null
                    : new Plan(
                            plan.cause(),
                            plan.why(),
                            plan.measures(),
                            plan.effectSought(),
                            plan.owner().getId(),
                            plan.owner().getDisplayName(),
                            plan.dueOn());
        }
    }

    /** What happened, oldest first; {@code words} and {@code plan} may be null. */
    public record Step(StepKind kind, String person, Instant happenedAt, String words, Plan plan) {

        static Step of(ActionStep step) {
            return new Step(
                    step.getKind(),
                    step.getPerson().getDisplayName(),
                    step.getHappenedAt(),
                    step.getWords(),
                    Plan.of(step.getPlan()));
        }
    }

    static ActionDocument of(OpenedAction opened) {
        var action = opened.action();
        var finding = action.getFinding();
        return new ActionDocument(
                action.getId(),
                action.getVersion(),
                action.getTitle(),
                action.getStatus(),
                finding.getId(),
                finding.getTeam() == null ? null : finding.getTeam().getName(),
                Plan.of(action.getPlan()),
                action.getSteps().stream().map(Step::of).toList(),
                opened.plannable(),
                opened.completable(),
                opened.verifiable());
    }
}
