package candour.casefile.web;

import candour.casefile.CaseFileRow;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.casefile.CaseStatus;
import candour.casefile.CaseType;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.shared.web.Download;
import candour.shared.web.Messages;
import candour.shared.web.Rows;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** The caseload, by team, type and whether it is open. */
@Named
@ViewScoped
public class CaseListView implements Serializable {

    private Long team;
    private CaseType type;
    private CaseStatus status;
    private String named;
    private String number;
    private List<UnitChoice> teams;

    @Inject
    private CaseFileSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private CaseExport export;

    @Inject
    private Messages messages;

    private final Rows<CaseFileRow> rows =
            new Rows<>(page -> search.rows(filter(), page), () -> search.count(filter()));

    public void load() {
        teams = structure.teams();
    }

    /**
     * The filter stands in the address, so that what is shown can be opened again and by others; but never what was
     * typed, which may be the council's own case number: with it the list is shown in place.
     */
    public String show() {
        return named == null ? "/casefile/cases.xhtml?faces-redirect=true&includeViewParams=true" : null;
    }

    /** To the case with the council's own number, which stands in no address. */
    public String find() {
        var typed = number;
        number = null;
        var found = search.withNumber(typed);
        if (found.isEmpty()) {
            messages.problem("casefile.message.noSuchNumber");
            return null;
        }
        return "/casefile/case.xhtml?faces-redirect=true&id=" + found.get();
    }

    public void exportCsv() {
        send(export.csv(filter()));
    }

    public void exportXlsx() {
        send(export.xlsx(filter()));
    }

    private static void send(Download file) {
        var faces = FacesContext.getCurrentInstance();
        try {
            file.to((HttpServletResponse) faces.getExternalContext().getResponse());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private CaseListFilter filter() {
        return new CaseListFilter(team, type, status, named);
    }

    /** Whether a choice narrows the list, so that an empty one can say why. */
    public boolean isNarrowed() {
        return !filter().equals(CaseListFilter.ALL);
    }

    public Rows<CaseFileRow> getRows() {
        return rows;
    }

    public List<UnitChoice> getTeams() {
        return teams;
    }

    public CaseType[] getTypes() {
        return CaseType.values();
    }

    public CaseStatus[] getStatuses() {
        return CaseStatus.values();
    }

    public Long getTeam() {
        return team;
    }

    public void setTeam(Long team) {
        this.team = team;
    }

    public CaseType getType() {
        return type;
    }

    public void setType(CaseType type) {
        this.type = type;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public void setStatus(CaseStatus status) {
        this.status = status;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }
}
