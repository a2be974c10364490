package candour.improvement.web;

import candour.improvement.FactSettlement;
import candour.improvement.Finding;
import candour.improvement.FindingOutcome;
import candour.improvement.OutcomeSearch;
import candour.improvement.Outcomes;
import candour.improvement.Settlement;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page on which replies are answered before the result becomes final. */
@Named
@ViewScoped
public class FinalView implements Serializable {

    @Inject
    private OutcomeSearch search;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Messages words;

    private Long id;
    private List<DisputeRow> rows = List.of();
    private List<FactRow> facts = List.of();

    public void load() {
        rows = search.disputes(id).stream().map(DisputeRow::new).toList();
        facts = search.facts(id).stream().map(FactRow::new).toList();
    }

    public void settle(DisputeRow row) {
        outcomes.settle(row.getDispute().finding(), row.getDispute().version(), row.toAnswer());
        load();
        words.done("improvement.message.settled");
    }

    public void settleFact(FactRow row) {
        outcomes.settleFact(row.getFact().reply(), row.getFact().version(), row.getKind(), row.getWords());
        load();
        words.done("improvement.message.settled");
    }

    /** What is typed stays in the page. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        load();
    }

    public Settlement[] getSettlements() {
        return Settlement.values();
    }

    public FactSettlement[] getFactSettlements() {
        return FactSettlement.values();
    }

    public int getTitleLength() {
        return Finding.TITLE;
    }

    public int getTextLength() {
        return Finding.TEXT;
    }

    public int getWordsLength() {
        return FindingOutcome.WORDS;
    }

    public List<DisputeRow> getRows() {
        return rows;
    }

    public List<FactRow> getFacts() {
        return facts;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
