package candour.organisation;

import candour.shared.FieldChange;
import java.util.List;

/** What a staff list would do to one person. */
public record StaffComparison(String reference, Outcome outcome, List<FieldChange> changes) {

    /** LEFT: the list gives a last day where none was known. MISSING: works here and is not in the list. */
    public enum Outcome {
        NEW,
        CHANGED,
        LEFT,
        MISSING,
        SAME
    }
}
