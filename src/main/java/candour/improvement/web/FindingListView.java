package candour.improvement.web;

import candour.access.Permission;
import candour.improvement.FindingFilter;
import candour.improvement.FindingRow;
import candour.improvement.FindingSearch;
import candour.improvement.FindingStatus;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.shared.web.Rows;
import candour.template.FindingKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What submitted audits found, strengths first. */
@Named
@ViewScoped
public class FindingListView implements Serializable {

    private FindingStatus status;
    private FindingKind kind;
    private Long team;
    private boolean withoutAction;
    private List<UnitChoice> teams = List.of();

    @Inject
    private FindingSearch search;

    @Inject
    private OrganisationSearch structure;

    private final Rows<FindingRow> rows = new Rows<>(page -> search.rows(filter(), page), () -> search.count(filter()));

    /** Reads the teams that the filter offers: those whose findings this person may read. */
    public void load() {
        teams = structure.teamsWith(Permission.READ_FINDING);
    }

    /** The filter stands in the address, so that what is shown can be opened again and by others. */
    public String show() {
        return "/improvement/findings.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private FindingFilter filter() {
        return new FindingFilter(status == null ? FindingStatus.CONFIRMED : status, kind, team, withoutAction);
    }

    public boolean isFiltered() {
        return !filter().equals(FindingFilter.CONFIRMED);
    }

    public Rows<FindingRow> getRows() {
        return rows;
    }

    public List<UnitChoice> getTeams() {
        return teams;
    }

    public FindingKind[] getKinds() {
        return FindingKind.values();
    }

    /** Those beside the confirmed ones, which are shown unless something else is chosen. */
    public List<FindingStatus> getStatuses() {
        return List.of(FindingStatus.MERGED, FindingStatus.WITHDRAWN);
    }

    public FindingStatus getStatus() {
        return status;
    }

    public void setStatus(FindingStatus status) {
        this.status = status;
    }

    public FindingKind getKind() {
        return kind;
    }

    public void setKind(FindingKind kind) {
        this.kind = kind;
    }

    public Long getTeam() {
        return team;
    }

    public void setTeam(Long team) {
        this.team = team;
    }

    public boolean isWithoutAction() {
        return withoutAction;
    }

    public void setWithoutAction(boolean withoutAction) {
        this.withoutAction = withoutAction;
    }
}
