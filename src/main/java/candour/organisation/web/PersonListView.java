package candour.organisation.web;

import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.organisation.PersonFilter;
import candour.organisation.PersonRow;
import candour.organisation.PersonSearch;
import candour.organisation.PersonState;
import candour.shared.web.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who works here, will or did. The filter may hold a name, so it does not stand in the address. */
@Named
@ViewScoped
public class PersonListView implements Serializable {

    private String named;
    private Long team;
    private PersonState state = PersonState.HERE;
    private LocalDate today;
    private List<UnitChoice> teams = List.of();

    @Inject
    private PersonSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Clock clock;

    private final Rows<PersonRow> rows = new Rows<>(page -> search.rows(filter(), page), () -> search.count(filter()));

    public void load() {
        today = LocalDate.now(clock);
        teams = structure.teams();
    }

    private PersonFilter filter() {
        return new PersonFilter(named, team, state);
    }

    public boolean isFiltered() {
        return !filter().equals(new PersonFilter(null, null, PersonState.HERE));
    }

    public Rows<PersonRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return today;
    }

    public List<UnitChoice> getTeams() {
        return teams;
    }

    public PersonState[] getStates() {
        return PersonState.values();
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public Long getTeam() {
        return team;
    }

    public void setTeam(Long team) {
        this.team = team;
    }

    public PersonState getState() {
        return state;
    }

    public void setState(PersonState state) {
        this.state = state;
    }
}
