package candour.improvement.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.improvement.ActionRow;
import candour.improvement.ActionStatus;
import candour.improvement.CorrectiveActionSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The corrective actions on My work: those I own, and those that wait for my verdict. */
@Named
@RequestScoped
public class MyActionsView {

    private static final int VERDICTS = 10;

    private List<ActionRow> owned;
    private List<ActionRow> waiting;
    private LocalDate today;

    @Inject
    private CorrectiveActionSearch search;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @PostConstruct
    void load() {
        today = LocalDate.now(clock);
        var mine = search.forMe(VERDICTS + 1);
        owned = with(mine, ActionStatus.PLANNED);
        waiting = with(mine, ActionStatus.COMPLETED);
    }

    private static List<ActionRow> with(List<ActionRow> rows, ActionStatus status) {
        return rows.stream().filter(row -> row.status() == status).toList();
    }

    /** Whether more wait for my verdict than are shown, so that a link leads to all. */
    public boolean isMoreWaiting() {
        return waiting.size() > VERDICTS;
    }

    /** Whether the part is shown: also empty to those who have to do with actions. */
    public boolean isShown() {
        return !owned.isEmpty() || user.may(Permission.MANAGE_ACTION) || user.may(Permission.VERIFY_ACTION);
    }

    public List<ActionRow> getOwned() {
        return owned;
    }

    public List<ActionRow> getWaiting() {
        return waiting.subList(0, Math.min(waiting.size(), VERDICTS));
    }

    public LocalDate getToday() {
        return today;
    }
}
