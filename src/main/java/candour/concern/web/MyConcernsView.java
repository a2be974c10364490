package candour.concern.web;

import candour.concern.ConcernLine;
import candour.concern.ConcernSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The concerns on My work: those that the person was told of and that nobody has taken on. */
@Named
@RequestScoped
public class MyConcernsView {

    private List<ConcernLine> waiting;

    @Inject
    private ConcernSearch search;

    @PostConstruct
    void load() {
        waiting = search.waitingForMe();
    }

    public List<ConcernLine> getWaiting() {
        return waiting;
    }
}
