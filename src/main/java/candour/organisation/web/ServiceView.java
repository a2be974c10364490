package candour.organisation.web;

import candour.organisation.PersonSearch;
import candour.organisation.Service;
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

/** Adds a service, or renames one. */
@Named
@ViewScoped
public class ServiceView implements Serializable {

    private Long id;
    private Service service;
    private String name;

    @Inject
    private Teams teams;

    @Inject
    private PersonSearch search;

    @Inject
    private Sent sent;

    @Inject
    private Messages messages;

    public void load() {
        if (id != null) {
            service = search.service(id);
            name = service.getName();
        }
    }

    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        service = search.service(id);
    }

    public String save() {
        if (id == null) {
            teams.addService(name);
        } else {
            teams.renameService(id, sent.seen(), name);
        }
        messages.done("organisation.message.serviceSaved", name);
        return "/organisation/teams.xhtml?faces-redirect=true";
    }

    public String getTitle() {
        return messages.text(id == null ? "organisation.title.addService" : "organisation.title.renameService");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Service getService() {
        return service;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
