package candour.improvement.web;

import candour.access.Permission;
import candour.improvement.ActionFilter;
import candour.improvement.ActionRow;
import candour.improvement.ActionStatus;
import candour.improvement.CorrectiveActionSearch;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.shared.web.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Corrective actions, the most urgent first; those that are still open unless something else is chosen. */
@Named
@ViewScoped
public class ActionListView implements Serializable {

    private ActionStatus status;
    private Long team;
    private boolean overdue;
    private boolean mine;
    private long late;
    private LocalDate today;
    private List<UnitChoice> teams = List.of();

    @Inject
    private CorrectiveActionSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Clock clock;

    private final Rows<ActionRow> rows = new Rows<>(page -> search.rows(filter(), page), () -> search.count(filter()));

    /** Reads how many are late, and the teams that the filter offers: those whose findings this person may read. */
    public void load() {
        today = LocalDate.now(clock);
        late = search.late();
        teams = structure.teamsWith(Permission.READ_FINDING);
    }

    /** The filter stands in the address, so that what is shown can be opened again and by others. */
    public String show() {
        return "/improvement/actions.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private ActionFilter filter() {
        return new ActionFilter(status, team, overdue, mine);
    }

    public boolean isFiltered() {
        return !filter().equals(ActionFilter.OPEN);
    }

    public Rows<ActionRow> getRows() {
        return rows;
    }

    public long getLate() {
        return late;
    }

    public LocalDate getToday() {
        return today;
    }

    public List<UnitChoice> getTeams() {
        return teams;
    }

    public ActionStatus[] getStatuses() {
        return ActionStatus.values();
    }

    public ActionStatus getStatus() {
        return status;
    }

    public void setStatus(ActionStatus status) {
        this.status = status;
    }

    public Long getTeam() {
        return team;
    }

    public void setTeam(Long team) {
        this.team = team;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
