package candour.organisation.web;

import candour.organisation.Handovers;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.PersonChoice;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.organisation.Person;
import candour.organisation.PersonSearch;
import candour.organisation.Position;
import candour.organisation.Staff;
import candour.shared.Formats;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import candour.shared.web.Sent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Adds a person, or changes what one is, where and under whom. */
@Named
@ViewScoped
public class PersonEditView
        implements Serializable { // six injections: read, choose, change, the version seen, and what a leaver has in
    // hand

    private Long id;
    private Person person;
    private boolean overtaken;
    private String reference;
    private String name;
    private String jobTitle;
    private Long team;
    private Long lineManager;
    private LocalDate from;
    private LocalDate to;
    private String mail;
    private List<UnitChoice> teams = List.of();
    private List<PersonChoice> managers = List.of();

    @Inject
    private Staff staff;

    @Inject
    private PersonSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Handovers handovers;

    @Inject
    private Sent sent;

    @Inject
    private Messages messages;

    public void load() {
        teams = search.teams().stream()
                .filter(row -> row.team() != null)
                .map(row -> new UnitChoice(row.team(), row.teamName()))
                .toList();
        managers = structure.people();
        if (id != null) {
            person = search.open(id);
            name = person.getName();
            jobTitle = person.getJobTitle();
            team = person.getTeam() == null ? null : person.getTeam().getId();
            lineManager = person.getLineManager() == null
                    ? null
                    : person.getLineManager().getId();
            from = person.getWorksFrom();
            to = person.getWorksTo();
            mail = person.getMailAddress();
        }
    }

    /** What was typed stays; beside it the page shows what is kept now. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        person = search.open(id);
        overtaken = true;
    }

    public String save() {
        var post = new Position(name, jobTitle, team, lineManager, from, to, mail);
        if (id == null) {
            id = staff.add(reference, post);
            messages.done("organisation.message.personAdded", name == null ? reference : name);
        } else {
            staff.change(id, sent.seen(), post);
            tellChanged();
        }
        return "/organisation/person.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whoever sets a last day learns at once what has to be handed over by then. */
    private void tellChanged() {
        var open = to == null ? 0 : handovers.openWork(id).size();
        if (open == 0) {
            messages.done("organisation.message.personChanged");
        } else {
            messages.done("organisation.message.leaverHasWork", Formats.day(to), open);
        }
    }

    public String getTitle() {
        return person == null
                ? messages.text("organisation.title.addPerson")
                : messages.text("organisation.title.changePerson", person.getDisplayName());
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Person getPerson() {
        return person;
    }

    public List<UnitChoice> getTeams() {
        return teams;
    }

    public List<PersonChoice> getManagers() {
        return managers;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public Long getTeam() {
        return team;
    }

    public void setTeam(Long team) {
        this.team = team;
    }

    public Long getLineManager() {
        return lineManager;
    }

    public void setLineManager(Long lineManager) {
        this.lineManager = lineManager;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
