package candour.report.figures;

import candour.improvement.ActionStatus;
import java.time.LocalDate;

/** A corrective action as it stands; {@code dueOn} is null while nothing is planned. */
public record ActionLine(String title, String service, String team, ActionStatus status, LocalDate dueOn) {

    boolean isOverdueOn(LocalDate day) {
        return status.isOverdue(dueOn, day);
    }
}
