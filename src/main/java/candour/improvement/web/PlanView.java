package candour.improvement.web;

import candour.improvement.ActionPlan;
import candour.improvement.CorrectiveActions;
import candour.improvement.CorrectiveActions.Intent;
import candour.improvement.RootCause;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.PersonChoice;
import candour.shared.web.Sent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The dialog that plans the action shown. */
@Named
@RequestScoped
public class PlanView {

    private RootCause cause;
    private String why;
    private String measures;
    private String effectSought;
    private Long owner;
    private LocalDate dueOn;
    private List<PersonChoice> owners;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private ActionView shown;

    @Inject
    private Sent sent;

    @PostConstruct
    void readOwners() {
        owners = structure.peopleOn(shown.getToday());
    }

    public String plan() {
        var intent = new Intent(cause, why, measures, effectSought, owner, dueOn);
        actions.plan(sent.command(), shown.getId(), sent.seen(), intent);
        return shown.changed("improvement.message.planned");
    }

    public int getTextLength() {
        return ActionPlan.TEXT;
    }

    public List<PersonChoice> getOwners() {
        return owners;
    }

    public RootCause[] getCauses() {
        return RootCause.values();
    }

    public RootCause getCause() {
        return cause;
    }

    public void setCause(RootCause cause) {
        this.cause = cause;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public String getEffectSought() {
        return effectSought;
    }

    public void setEffectSought(String effectSought) {
        this.effectSought = effectSought;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
