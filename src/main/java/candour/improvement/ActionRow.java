package candour.improvement;

import candour.template.FindingKind;
import java.io.Serializable;
import java.time.LocalDate;

/** A line of the list of corrective actions. {@code owner} and {@code dueOn} are null while nothing is planned. */
public record ActionRow(
        Long id,
        String title,
        FindingKind kind,
        ActionPurpose purpose,
        String team,
        ActionStatus status,
        String owner,
        LocalDate dueOn)
        implements Serializable {

    public boolean isOverdueOn(LocalDate day) {
        return status.isOverdue(dueOn, day);
    }
}
