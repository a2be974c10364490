package candour.organisation.web;

import candour.organisation.PersonSearch;
import candour.organisation.TeamRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Services and their teams. */
@Named
@RequestScoped
public class TeamListView {

    private List<TeamRow> rows = List.of();

    @Inject
    private PersonSearch search;

    public void load() {
        rows = search.teams();
    }

    public List<TeamRow> getRows() {
        return rows;
    }
}
