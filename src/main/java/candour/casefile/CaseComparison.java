package candour.casefile;

import candour.shared.FieldChange;
import java.util.List;

/** What an import would do to one case; a case that is not there yet has neither id nor pseudonym. */
public record CaseComparison(Long id, String pseudonym, List<FieldChange> changes) {

    static final String CLOSED = "casefile.field.closedOn";

    public CaseComparison {
        changes = List.copyOf(changes);
    }

    static CaseComparison ofNew() {
        return new CaseComparison(null, null, List.of());
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether an open case would be closed. */
    public boolean isClosed() {
        return changes.stream().anyMatch(change -> change.field().equals(CLOSED) && change.before() == null);
    }
}
