package candour.organisation.web;

import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.organisation.PersonSearch;
import candour.organisation.Team;
import candour.organisation.Teams;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import candour.shared.web.Sent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Adds a team, or renames or moves one. */
@Named
@ViewScoped
public class TeamView implements Serializable { // five injections: read, choose, change, and the version seen

    private Long id;
    private Team team;
    private String name;
    private Long service;
    private List<UnitChoice> services = List.of();

    @Inject
    private Teams teams;

    @Inject
    private PersonSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Sent sent;

    @Inject
    private Messages messages;

    public void load() {
        services = structure.services();
        if (id != null) {
            team = search.team(id);
            name = team.getName();
            service = team.getService().getId();
        }
    }

    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        team = search.team(id);
    }

    public String save() {
        if (id == null) {
            teams.addTeam(service, name);
        } else {
            teams.changeTeam(id, sent.seen(), name, service);
        }
        messages.done("organisation.message.teamSaved", name);
        return "/organisation/teams.xhtml?faces-redirect=true";
    }

    public String getTitle() {
        return messages.text(id == null ? "organisation.title.addTeam" : "organisation.title.changeTeam");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Team getTeam() {
        return team;
    }

    public List<UnitChoice> getServices() {
        return services;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }
}
