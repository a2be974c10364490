package candour.concern.web;

import candour.concern.Acknowledgement;
import candour.concern.Concern;
import candour.concern.ConcernSearch;
import candour.concern.Concerns;
import candour.concern.OpenedConcern;
import candour.concern.Telling;
import candour.shared.Formats;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import candour.shared.web.Sent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One concern: what was seen, who knows, and who has taken it on. */
@Named
@ViewScoped
public class ConcernView implements Serializable {

    private Long id;
    private OpenedConcern opened;
    private String text;

    @Inject
    private ConcernSearch search;

    @Inject
    private Concerns concerns;

    @Inject
    private Messages words;

    @Inject
    private Sent sent;

    public void load() {
        opened = search.open(id);
    }

    /** What was typed stays; the page shows the concern as it is now, maybe taken on by somebody else. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        load();
    }

    /** Where somebody else was first, the page shows who. */
    public String acknowledge() {
        load();
        concerns.acknowledge(sent.command(), id, sent.seen(), text);
        words.done("concern.message.acknowledged");
        return "/concern/concern.xhtml?faces-redirect=true&id=" + id;
    }

    /** Who raised it when. */
    public String getLead() {
        return words.text(
                "concern.lead.raised",
                getConcern().getRaisedBy().getDisplayName(),
                Formats.moment(getConcern().getRaisedAt()));
    }

    public String getPhoned() {
        var phoned = getConcern().getPhoned();
        return phoned == null
                ? words.text("concern.text.nobodyPhoned")
                : words.text("concern.text.phoned", phoned.whom(), Formats.moment(phoned.at()));
    }

    /** When somebody was told, and how late that was. */
    public String told(Telling telling) {
        return telling.hoursLate() == 0
                ? words.text("concern.text.told", Formats.moment(telling.getToldAt()))
                : words.text(
                        "concern.text.toldLate",
                        Formats.moment(telling.getToldAt()),
                        telling.hoursLate(),
                        Formats.moment(telling.getDueAt()));
    }

    public int getTextLength() {
        return Acknowledgement.TEXT;
    }

    public OpenedConcern getOpened() {
        return opened;
    }

    public Concern getConcern() {
        return opened.concern();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
