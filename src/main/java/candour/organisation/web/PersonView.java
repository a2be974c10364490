package candour.organisation.web;

import candour.organisation.LeaveSearch;
import candour.organisation.LeaveSheet;
import candour.organisation.Person;
import candour.organisation.PersonRow;
import candour.organisation.PersonSearch;
import candour.organisation.PersonState;
import candour.organisation.Supervision;
import candour.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One person: what they are, where, under whom, and whom they manage. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private Long id;
    private Person person;
    private LeaveSheet sheet;
    private List<PersonRow> managed = List.of();
    private LocalDate today;

    @Inject
    private PersonSearch search;

    @Inject
    private LeaveSearch leave;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    public void load() {
        today = LocalDate.now(clock);
        person = search.open(id);
        managed = search.managedBy(id);
        sheet = leave.sheet(id);
    }

    public String getLead() {
        return person.getTeam() == null
                ? person.getJobTitle()
                : messages.text(
                        "organisation.lead.person",
                        person.getJobTitle(),
                        person.getTeam().getName());
    }

    public PersonState getState() {
        return person.stateOn(today);
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

    /** Who managed them before, the last one first. */
    public List<Supervision> getFormerly() {
        return person.getSupervisions().stream()
                .filter(line -> line.getDays().to() != null)
                .sorted(Comparator.comparing(
                                (Supervision line) -> line.getDays().to())
                        .reversed())
                .toList();
    }

    public LeaveSheet getSheet() {
        return sheet;
    }

    public List<PersonRow> getManaged() {
        return managed;
    }

    public LocalDate getToday() {
        return today;
    }
}
