package candour.programme.web;

import candour.organisation.OrganisationSearch;
import candour.organisation.WorkingCalendar;
import candour.programme.AllocationSearch;
import candour.programme.Allocations;
import candour.programme.AssessorChoice;
import candour.programme.CaseToAllocate;
import candour.programme.Independence;
import candour.shared.Formats;
import candour.shared.web.Messages;
import candour.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gives one drawn case to an assessor, then goes on to the next that nobody has yet. */
// six injections, one of them the clock: a due date is offered in working days from today
@Named
@ViewScoped
public class AllocationView implements Serializable {

    private static final int USUAL = 20;

    @Inject
    private Sent sent;

    @Inject
    private Allocations allocations;

    @Inject
    private AllocationSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Messages messages;

    private LocalDate today;
    private WorkingCalendar calendar;
    private long id;
    private CaseToAllocate drawnCase;
    private List<AssessorChoice> choices;
    private Long assessor;
    private Integer workingDays = USUAL;
    private LocalDate dueOn;
    private boolean acceptOwnTeam;

    @Inject
    void startOn(Clock clock) {
        today = LocalDate.now(clock);
    }

    public void load() {
        drawnCase = search.drawnCase(id);
        calendar = structure.settings().getCalendar();
        choices = search.choices(drawnCase.id(), calendar.after(today, USUAL));
    }

    public String allocate() {
        allocations.allocate(sent.command(), drawnCase.id(), assessor, due(), acceptOwnTeam);
        messages.done("programme.message.allocated", drawnCase.pseudonym(), nameOf(assessor), Formats.day(due()));
        return search.next(drawnCase.draw())
                .map(next -> "/programme/allocation.xhtml?faces-redirect=true&id=" + next)
                .orElse("/programme/draw.xhtml?faces-redirect=true&id=" + drawnCase.draw());
    }

    private LocalDate due() {
        if (dueOn != null) {
            return dueOn;
        }
        return workingDays == null ? null : calendar.after(today, workingDays);
    }

    private String nameOf(Long person) {
        return choices.stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .map(AssessorChoice::name)
                .orElse("");
    }

    /** With an example, so that nobody has to count. */
    public String getWorkingDaysHint() {
        return messages.text("programme.hint.workingDays", USUAL, Formats.day(calendar.after(today, USUAL)));
    }

    /** Who may assess the case, as words to choose from. */
    public List<AssessorChoice> getAllowed() {
        return choices.stream().filter(choice -> choice.stands().isAllowed()).toList();
    }

    public List<AssessorChoice> getExcluded() {
        return choices.stream().filter(choice -> !choice.stands().isAllowed()).toList();
    }

    /** For a case that none of them may assess. */
    public String getWhyNobody() {
        return messages.text(AssessorChoice.whyNobody(choices));
    }

    public String label(AssessorChoice choice) {
        var team = choice.team() == null ? messages.text("programme.text.noTeam") : choice.team();
        var key = choice.stands() == Independence.OWN_TEAM ? "programme.text.choiceOwnTeam" : "programme.text.choice";
        var words = messages.text(key, choice.name(), team, choice.audits());
        return choice.awayTo() == null
                ? words
                : messages.text("programme.text.choiceAway", words, Formats.day(choice.awayTo()));
    }

    public boolean isOwnTeamChosen() {
        return choices.stream()
                .anyMatch(choice -> choice.id().equals(assessor) && choice.stands() == Independence.OWN_TEAM);
    }

    public CaseToAllocate getDrawnCase() {
        return drawnCase;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getAssessor() {
        return assessor;
    }

    public void setAssessor(Long assessor) {
        this.assessor = assessor;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isAcceptOwnTeam() {
        return acceptOwnTeam;
    }

    public void setAcceptOwnTeam(boolean acceptOwnTeam) {
        this.acceptOwnTeam = acceptOwnTeam;
    }
}
