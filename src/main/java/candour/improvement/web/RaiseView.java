package candour.improvement.web;

import candour.improvement.CorrectiveAction;
import candour.improvement.CorrectiveActions;
import candour.shared.web.Messages;
import candour.shared.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The dialog that raises a corrective action from the finding shown. */
@Named
@RequestScoped
public class RaiseView {

    private String title;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private FindingView shown;

    @Inject
    private Sent sent;

    @Inject
    private Messages messages;

    public String raise() {
        var action = actions.raise(sent.command(), shown.getId(), title);
        messages.done("improvement.message.raised");
        return "/improvement/action.xhtml?faces-redirect=true&id=" + action;
    }

    public String correct() {
        var action = actions.correct(sent.command(), shown.getId(), title);
        messages.done("improvement.message.correctionRaised");
        return "/improvement/action.xhtml?faces-redirect=true&id=" + action;
    }

    public int getTitleLength() {
        return CorrectiveAction.TITLE;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
