package candour.programme.web;

import candour.casefile.CaseType;
import candour.programme.FrameSearch;
import candour.programme.FrameStart;
import candour.programme.Frames;
import candour.programme.StrataBy;
import candour.programme.StratumSize;
import candour.shared.web.Messages;
import candour.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Chooses the cases of a round: shows how many fit while the filter is made, then freezes them. */
@Named
@ViewScoped
public class FrameView implements Serializable {

    @Inject
    private Sent sent;

    @Inject
    private Frames frames;

    @Inject
    private FrameSearch search;

    @Inject
    private Messages messages;

    private long round;
    private FilterForm form;
    private FrameStart start;
    private List<StratumSize> strata;

    @Inject
    void startOn(Clock clock) {
        form = new FilterForm(LocalDate.now(clock));
    }

    /** Where the cases are frozen already there is nothing to choose. */
    public String load() {
        start = search.start(round);
        count();
        return start.frozen() ? roundPage() : null;
    }

    public void count() {
        strata = search.preview(form.toFilter());
    }

    public String freeze() {
        frames.freeze(sent.command(), start.round(), form.toFilter());
        messages.done("programme.message.frozen");
        return roundPage();
    }

    private String roundPage() {
        return "/programme/round.xhtml?faces-redirect=true&id=" + start.round();
    }

    public long getSize() {
        return strata.stream().mapToLong(StratumSize::size).sum();
    }

    public List<StratumSize> getStrata() {
        return strata;
    }

    public FrameStart getStart() {
        return start;
    }

    public CaseType[] getCaseTypes() {
        return CaseType.values();
    }

    public StrataBy[] getStrataBy() {
        return StrataBy.values();
    }

    public FilterForm getForm() {
        return form;
    }

    public long getRound() {
        return round;
    }

    public void setRound(long round) {
        this.round = round;
    }
}
