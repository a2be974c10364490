package candour.improvement.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.improvement.ActionPurpose;
import candour.improvement.ActionRow;
import candour.improvement.ActionStatus;
import candour.improvement.CorrectiveActionSearch;
import candour.improvement.Dispute;
import candour.improvement.Finding;
import candour.improvement.FindingSearch;
import candour.improvement.OutcomeSearch;
import candour.improvement.Settlement;
import candour.improvement.Standard;
import candour.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One finding: what was found, in which case, against which standard, and what is done about it. */
@Named
@ViewScoped
public class FindingView implements Serializable { // six injections: a finding with what is said and done about it

    private Long id;
    private Finding finding;
    private List<Standard> standards = List.of();
    private List<ActionRow> actions = List.of();
    private List<Dispute.Voice> voices = List.of();
    private String correctedLevel;
    private LocalDate today;

    @Inject
    private FindingSearch search;

    @Inject
    private CorrectiveActionSearch actionSearch;

    @Inject
    private OutcomeSearch outcomes;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public void load() {
        today = LocalDate.now(clock);
        finding = search.withDetails(id);
        standards = search.standards(id);
        actions = actionSearch.ofFinding(id);
        voices = outcomes.voices(id);
        correctedLevel = outcomes.correctedLevel(finding);
    }

    /** Whether this person may raise a corrective action from it now. */
    public boolean isActionable() {
        return finding.isActionable() && mayRaise(ActionPurpose.CORRECTIVE);
    }

    /** Whether this person may raise a correction for the child from it now. */
    public boolean isCorrectable() {
        return finding.isCorrectable() && mayRaise(ActionPurpose.CORRECTION);
    }

    private boolean mayRaise(ActionPurpose purpose) {
        var team = finding.getTeam();
        return actions.stream()
                        .filter(action -> action.purpose() == purpose)
                        .map(ActionRow::status)
                        .noneMatch(ActionStatus::isOpen)
                && user.scope(Permission.MANAGE_ACTION).covers(team == null ? null : team.getId());
    }

    /** For a finding without actions. */
    public String getWhyNone() {
        if (!finding.isActionable()) {
            return messages.text("improvement.empty.findingActionsDraft");
        }
        return messages.text(
                isActionable() ? "improvement.empty.findingActions" : "improvement.empty.findingActionsOther");
    }

    public boolean isReworded() {
        return finding.getFinalOutcome().kind() == Settlement.REWORDED;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** None before the audit is submitted, from which a concern was raised. */
    public boolean isResultShown() {
        return user.may(Permission.READ_AUDIT) && finding.getAudit().getSubmittedAt() != null;
    }

    public Finding getFinding() {
        return finding;
    }

    public List<Standard> getStandards() {
        return standards;
    }

    public List<ActionRow> getActions() {
        return actions;
    }

    /** What practitioners said to it. */
    public List<Dispute.Voice> getVoices() {
        return voices;
    }

    /** What the answer should have been; null unless it was corrected. */
    public String getCorrectedLevel() {
        return correctedLevel;
    }

    public LocalDate getToday() {
        return today;
    }
}
