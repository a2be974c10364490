package candour.programme.web;

import candour.programme.Round;
import candour.programme.RoundSearch;
import candour.programme.Rounds;
import candour.shared.web.Messages;
import candour.shared.web.Sent;
import candour.template.EditionRow;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Plans a round. */
@Named
@ViewScoped
public class RoundPlanView implements Serializable {

    @Inject
    private Sent sent;

    @Inject
    private Rounds rounds;

    @Inject
    private RoundSearch search;

    @Inject
    private Messages messages;

    private List<EditionRow> editions;
    private Long edition;
    private String name;
    private Integer lookBackMonths;

    /** Where there is one edition only, it is the one. */
    @PostConstruct
    void offerEditions() {
        editions = search.editions();
        edition = editions.size() == 1 ? editions.get(0).id() : null;
    }

    public String plan() {
        var round = rounds.plan(sent.command(), name, edition, lookBackMonths);
        messages.done("programme.message.planned");
        return "/programme/round.xhtml?faces-redirect=true&id=" + round;
    }

    public List<EditionRow> getEditions() {
        return editions;
    }

    public int getNameLength() {
        return Round.NAME_LENGTH;
    }

    public Long getEdition() {
        return edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getLookBackMonths() {
        return lookBackMonths;
    }

    public void setLookBackMonths(Integer lookBackMonths) {
        this.lookBackMonths = lookBackMonths;
    }
}
