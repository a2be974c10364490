package candour.audit.web;

import candour.audit.CaseAudit;
import candour.audit.CaseAuditSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a case says of its audits. */
@Named
@RequestScoped
public class CaseAuditsView {

    private List<CaseAudit> rows;
    private Boolean toJudge;

    @Inject
    private CaseAuditSearch search;

    /** Of one case a request. */
    public List<CaseAudit> of(Long caseFile) {
        if (rows == null) {
            rows = search.ofCase(caseFile);
        }
        return rows;
    }

    /** Whether nothing is shown because the own judgement comes first. */
    public boolean toJudge(Long caseFile) {
        if (toJudge == null) {
            toJudge = search.isToJudge(caseFile);
        }
        return toJudge;
    }
}
