package candour.audit.web;

import candour.audit.ResultSearch;
import candour.audit.SubmittedAudit;
import candour.shared.web.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Submitted audits that the person may read, the newest first. */
@Named
@ViewScoped
public class SubmittedView implements Serializable {

    @Inject
    private ResultSearch search;

    private Rows<SubmittedAudit> rows;

    @PostConstruct
    void load() {
        rows = Rows.inFull(page -> search.rows(page), () -> search.count());
    }

    public Rows<SubmittedAudit> getRows() {
        return rows;
    }
}
