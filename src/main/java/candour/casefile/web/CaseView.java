package candour.casefile.web;

import candour.casefile.CaseDetails;
import candour.casefile.CaseFileSearch;
import candour.shared.web.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One case: its facts with their day, who held it when, what was corrected. */
@Named
@ViewScoped
public class CaseView implements Serializable {

    private String id;
    private CaseDetails details;

    @Inject
    private CaseFileSearch search;

    @Inject
    private CaseFactsView facts;

    public void load() {
        details = search.one(Ids.of(id, "CaseFile"));
        facts.show(details.caseFile().id(), details.facts());
    }

    public CaseDetails getDetails() {
        return details;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
