package candour.improvement.web;

import candour.improvement.ActionStep;
import candour.improvement.CorrectiveAction;
import candour.improvement.CorrectiveActionSearch;
import candour.improvement.OpenedAction;
import candour.organisation.OrganisationSearch;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One corrective action: where it stands on its path, what comes next, and everything that happened to it. */
@Named
@ViewScoped
public class ActionView implements Serializable {

    private Long id;
    private OpenedAction opened;
    private List<Stage> path = List.of();
    private List<ActionStep> history = List.of();
    private LocalDate today;
    private boolean overtaken;

    @Inject
    private CorrectiveActionSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    public void load() {
        today = LocalDate.now(clock);
        opened = search.open(id);
        path = new ActionPath(getAction(), today, structure.settings().getCalendar(), messages).stages();
        history = new ArrayList<>(getAction().getSteps());
        Collections.reverse(history);
    }

    /** How far it is and whose it is, in one line. */
    public String getLead() {
        var status = messages.of(getAction().getStatus());
        var plan = getAction().getPlan();
        return plan == null
                ? messages.text("improvement.lead.actionUnplanned", status)
                : messages.text("improvement.lead.action", status, plan.owner().getDisplayName());
    }

    /** The dialogs stay with what is typed in them; behind them the page shows the action as it is now. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        load();
        overtaken = true;
    }

    /** Something was done with it: opens it anew, as it is now, and says so there. */
    String changed(String message) {
        messages.done(message);
        return "/improvement/action.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public OpenedAction getOpened() {
        return opened;
    }

    public CorrectiveAction getAction() {
        return opened.action();
    }

    public List<Stage> getPath() {
        return path;
    }

    /** Newest first. */
    public List<ActionStep> getHistory() {
        return history;
    }

    /** Whether somebody took a step with it after it was opened here. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public LocalDate getToday() {
        return today;
    }
}
