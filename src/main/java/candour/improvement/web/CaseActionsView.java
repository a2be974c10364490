package candour.improvement.web;

import candour.improvement.ActionRow;
import candour.improvement.CorrectiveActionSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the page of a case says of corrective actions. */
@Named
@RequestScoped
public class CaseActionsView {

    private List<ActionRow> rows;

    @Inject
    private CorrectiveActionSearch search;

    @Inject
    private Clock clock;

    /** Of one case a request. */
    public List<ActionRow> of(Long caseFile) {
        if (rows == null) {
            rows = search.ofCase(caseFile);
        }
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
