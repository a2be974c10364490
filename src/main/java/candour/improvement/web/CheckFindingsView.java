package candour.improvement.web;

import candour.improvement.Finding;
import candour.improvement.FindingSearch;
import candour.improvement.Findings;
import candour.improvement.Origin;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The part of the submit page where the assessor checks what the answers raise. Belongs to the audit that the page's
 * address names by {@code id}.
 */
@Named
@ViewScoped
public class CheckFindingsView implements Serializable {

    private Long audit;
    private List<CheckedFinding> rows = List.of();

    @Inject
    private FindingSearch search;

    @Inject
    private Findings findings;

    @Inject
    private Messages messages;

    @PostConstruct
    void open() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        if (asked != null && asked.matches("\\d{1,18}")) {
            audit = Long.valueOf(asked);
            load();
        }
    }

    private void load() {
        rows = CheckedFinding.all(search.proposals(audit));
    }

    public void reword(CheckedFinding row) {
        findings.reword(audit, row.getOrigin(), row.getVersion(), row.getTitle(), row.getText());
        told("improvement.message.reworded");
    }

    public void merge(CheckedFinding row) {
        findings.merge(audit, row.getOrigin(), row.getVersion(), Origin.ofKey(row.getInto()), row.getMergeReason());
        told("improvement.message.merged");
    }

    public void withdraw(CheckedFinding row) {
        findings.withdraw(audit, row.getOrigin(), row.getVersion(), row.getWithdrawReason());
        told("improvement.message.withdrawn");
    }

    public void putBack(CheckedFinding row) {
        findings.putBack(audit, row.getOrigin(), row.getVersion());
        told("improvement.message.putBack");
    }

    /** What is typed stays in the page. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        load();
    }

    private void told(String message) {
        load();
        messages.done(message);
    }

    public List<CheckedFinding> getRows() {
        return rows;
    }

    public int getTitleLength() {
        return Finding.TITLE;
    }

    public int getTextLength() {
        return Finding.TEXT;
    }

    public int getReasonLength() {
        return Finding.REASON;
    }
}
