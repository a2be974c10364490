package candour.template.web;

import candour.template.EditionRow;
import candour.template.EditionSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The library of standards. */
@Named
@RequestScoped
public class EditionListView {

    private List<EditionRow> rows;

    @Inject
    private EditionSearch search;

    public void load() {
        rows = search.rows();
    }

    public List<EditionRow> getRows() {
        return rows;
    }
}
