package candour.audit.web;

import candour.audit.AuditCheck;
import candour.audit.AuditSearch;
import candour.audit.Audits;
import candour.audit.Gap;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import candour.shared.web.Sent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Check the answers, judge the whole, submit. */
@Named
@ViewScoped
public class CheckView implements Serializable {

    @Inject
    private Sent sent;

    @Inject
    private AuditSearch search;

    @Inject
    private Audits audits;

    @Inject
    private Messages words;

    private Long id;
    private AuditCheck check;
    private int version;
    private boolean overtaken;

    public String load() {
        check = search.check(id);
        version = check.version();
        return check.head().isSubmitted() ? toResult() : null;
    }

    /** Answers may have changed in another tab since: what is missing is told as it is now. The judgement stays as seen. */
    public String submit() {
        check = search.check(id);
        version = sent.seen();
        audits.submit(id, version, sent.command());
        words.done("audit.message.submitted", check.head().pseudonym());
        return toResult();
    }

    /**
     * The judgement that would be submitted is another than the one on this page, which then shows it. Nothing of the
     * kind when it was a finding that was overtaken.
     */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        if (sent.isAboutAVersion()) {
            load();
            overtaken = version != sent.seen();
        }
    }

    public String missing(Gap gap) {
        var where = gap.questions().isEmpty() ? gap.section() : String.join(", ", gap.questions());
        return words.text("GapKind." + gap.kind().name(), where);
    }

    /** Where a gap is filled. */
    public String path(Gap gap) {
        var anchor =
                gap.questions().isEmpty() ? "" : "#question-" + gap.questions().get(0);
        return "/audit/audit.xhtml?id=" + id + "&section=" + gap.section() + anchor;
    }

    private String toResult() {
        return "/audit/result.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public AuditCheck getCheck() {
        return check;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }
}
