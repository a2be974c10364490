package candour.improvement.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.improvement.ActionRow;
import candour.improvement.ActionStatus;
import candour.improvement.CorrectiveActionSearch;
import candour.improvement.Finding;
import candour.improvement.FindingSearch;
import candour.improvement.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One finding: what was found, in which case, against which standard, and what is done about it. */
@Named
@ViewScoped
public class FindingView implements Serializable {

    private Long id;
    private Finding finding;
    private List<Standard> standards = List.of();
    private List<ActionRow> actions = List.of();
    private LocalDate today;

    @Inject
    private FindingSearch search;

    @Inject
    private CorrectiveActionSearch actionSearch;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public void load() {
        today = LocalDate.now(clock);
        finding = search.withDetails(id);
        standards = search.standards(id);
        actions = actionSearch.ofFinding(id);
    }

    /** Whether this person may raise an action from it now. */
    public boolean isActionable() {
        var team = finding.getTeam();
        return finding.isActionable()
                && actions.stream().map(ActionRow::status).noneMatch(ActionStatus::isOpen)
                && user.scope(Permission.MANAGE_ACTION).covers(team == null ? null : team.getId());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Finding getFinding() {
        return finding;
    }

    public List<Standard> getStandards() {
        return standards;
    }

    public List<ActionRow> getActions() {
        return actions;
    }

    public LocalDate getToday() {
        return today;
    }
}
