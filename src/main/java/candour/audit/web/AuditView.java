package candour.audit.web;

import candour.audit.AuditSearch;
import candour.audit.Workspace;
import candour.shared.Formats;
import candour.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One section of an audit in work. Only shows: everything is saved by {@link AnswerServlet}. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    @Inject
    private AuditSearch search;

    @Inject
    private Messages words;

    private Long id;
    private String section;
    private Workspace workspace;

    /** A submitted audit has a result and nothing to do. */
    public String load() {
        workspace = search.workspace(id, section);
        return workspace.head().isSubmitted() ? "/audit/result.xhtml?faces-redirect=true&id=" + id : null;
    }

    public String getTitle() {
        return words.text(
                "audit.title.section",
                workspace.head().pseudonym(),
                workspace.getSection().title());
    }

    public String getLead() {
        return words.text(
                "audit.lead.section",
                workspace.getSection().code(),
                workspace.sections().size(),
                workspace.head().judgeMonths(),
                workspace.head().lookBackMonths(),
                Formats.dayOf(workspace.head().openedAt()));
    }

    public String getNotes() {
        return DraftJson.all(workspace.notes());
    }

    public Workspace getWorkspace() {
        return workspace;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
