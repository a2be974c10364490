package candour.programme.web;

import candour.casefile.CaseType;
import candour.programme.CaseFilter;
import candour.programme.StrataBy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the page asks about the cases of a frame. */
public class FilterForm implements Serializable {

    private List<CaseType> caseTypes = List.of();
    private List<String> teams = List.of();
    private LocalDate openOn;
    private Integer notAuditedForMonths = 12;
    private StrataBy strataBy = StrataBy.TEAM;

    FilterForm(LocalDate today) {
        openOn = today;
    }

    CaseFilter toFilter() {
        var months = notAuditedForMonths == null ? 0 : notAuditedForMonths;
        return new CaseFilter(caseTypes, teams, openOn, months, strataBy);
    }

    public List<CaseType> getCaseTypes() {
        return caseTypes;
    }

    public void setCaseTypes(List<CaseType> caseTypes) {
        this.caseTypes = List.copyOf(caseTypes);
    }

    public List<String> getTeams() {
        return teams;
    }

    public void setTeams(List<String> teams) {
        this.teams = List.copyOf(teams);
    }

    public LocalDate getOpenOn() {
        return openOn;
    }

    public void setOpenOn(LocalDate openOn) {
        this.openOn = openOn;
    }

    public Integer getNotAuditedForMonths() {
        return notAuditedForMonths;
    }

    public void setNotAuditedForMonths(Integer notAuditedForMonths) {
        this.notAuditedForMonths = notAuditedForMonths;
    }

    public StrataBy getStrataBy() {
        return strataBy;
    }

    public void setStrataBy(StrataBy strataBy) {
        this.strataBy = strataBy;
    }
}
