package candour.programme.web;

import candour.programme.RoundRow;
import candour.programme.RoundSearch;
import candour.shared.web.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The rounds of the council, the newest first. */
@Named
@ViewScoped
public class RoundListView implements Serializable {

    @Inject
    private RoundSearch search;

    private Rows<RoundRow> rows;

    @PostConstruct
    void listAll() {
        rows = Rows.inFull(search::rows, search::count);
    }

    public Rows<RoundRow> getRows() {
        return rows;
    }
}
