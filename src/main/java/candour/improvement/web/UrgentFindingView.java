package candour.improvement.web;

import candour.improvement.Finding;
import candour.improvement.UrgentFindingSearch;
import candour.improvement.UrgentFindings;
import candour.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** On the page of a concern: the finding that came of it, or the form that makes one, with its words carried over. */
@Named
@ViewScoped
public class UrgentFindingView implements Serializable {

    private Long concern;
    private Long finding;
    private boolean raisable;
    private String title;
    private String text;

    @Inject
    private UrgentFindingSearch search;

    @Inject
    private UrgentFindings findings;

    @Inject
    private Messages messages;

    public void load() {
        finding = search.readable(concern).orElse(null);
        var words = search.wordsToRaise(concern);
        raisable = words.isPresent();
        text = words.orElse(null);
        title = messages.text("improvement.text.urgentTitle");
    }

    public String raise() {
        var made = findings.raise(concern, title, text);
        messages.done("improvement.message.urgentRaised");
        return "/improvement/finding.xhtml?faces-redirect=true&id=" + made;
    }

    public int getTitleLength() {
        return Finding.TITLE;
    }

    public int getTextLength() {
        return Finding.TEXT;
    }

    public Long getConcern() {
        return concern;
    }

    public void setConcern(Long concern) {
        this.concern = concern;
    }

    /** Null where there is none that the asker may read. */
    public Long getFinding() {
        return finding;
    }

    public boolean isRaisable() {
        return raisable;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
