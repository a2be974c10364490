package candour.audit.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.audit.ResultSearch;
import candour.audit.WithdrawnAudit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Withdrawn audits as a part of the page of a round. */
@Named
@RequestScoped
public class WithdrawnView {

    @Inject
    private ResultSearch search;

    @Inject
    private CurrentUser user;

    private List<WithdrawnAudit> rows = List.of();

    @PostConstruct
    void open() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        if (asked != null && asked.matches("\\d{1,18}") && user.may(Permission.READ_AUDIT)) {
            rows = search.withdrawnOf(Long.valueOf(asked));
        }
    }

    public List<WithdrawnAudit> getRows() {
        return rows;
    }
}
