package candour.organisation.web;

import candour.access.CurrentUser;
import candour.organisation.LeaveSearch;
import candour.organisation.LeaveSheet;
import candour.organisation.LeaveSheet.Days;
import candour.organisation.LeaveSheet.Managed;
import candour.organisation.Leaves;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.PersonChoice;
import candour.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** When I am away and who stands in for me; or the same for somebody whom I manage or look after. */
@Named
@ViewScoped
public class LeaveView implements Serializable { // six injections: read, choose, change, and whose page it is today

    private Long person;
    private LeaveSheet sheet;
    private List<Managed> managed = List.of();
    private List<PersonChoice> deputies = List.of();
    private LocalDate from;
    private LocalDate to;
    private Long deputy;
    private Long standing;

    @Inject
    private Leaves leaves;

    @Inject
    private LeaveSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private LocalDate today;

    @Inject
    void startOn(Clock clock) {
        today = LocalDate.now(clock);
    }

    public void load() {
        if (person == null) {
            person = user.person();
        }
        sheet = search.sheet(person);
        standing = sheet.standingDeputy();
        managed = isOwn() ? search.managed() : List.of();
        deputies = structure.peopleOn(today).stream()
                .filter(each -> !each.id().equals(person))
                .toList();
    }

    public boolean isOwn() {
        return person.equals(user.person());
    }

    public String getTitle() {
        return isOwn()
                ? messages.text("organisation.title.ownLeave")
                : messages.text("organisation.title.leave", sheet.name());
    }

    public String enter() {
        leaves.enter(person, from, to, deputy);
        return done("organisation.message.leaveEntered");
    }

    public String takeBack(Days days) {
        leaves.takeBack(person, days.id());
        return done("organisation.message.leaveTakenBack");
    }

    public String nameDeputy() {
        leaves.nameDeputy(person, standing);
        return done("organisation.message.deputyNamed");
    }

    private String done(String key) {
        messages.done(key);
        return "/organisation/leave.xhtml?faces-redirect=true" + (isOwn() ? "" : "&person=" + person);
    }

    public boolean isNow(Days days) {
        return !days.from().isAfter(today);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public LeaveSheet getSheet() {
        return sheet;
    }

    public List<Managed> getManaged() {
        return managed;
    }

    public List<PersonChoice> getDeputies() {
        return deputies;
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

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    public Long getStanding() {
        return standing;
    }

    public void setStanding(Long standing) {
        this.standing = standing;
    }
}
