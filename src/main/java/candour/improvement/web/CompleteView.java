package candour.improvement.web;

import candour.improvement.Completion;
import candour.improvement.CorrectiveActions;
import candour.shared.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The dialog that says what was done in the action shown. */
@Named
@RequestScoped
public class CompleteView {

    private String note;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private ActionView shown;

    @Inject
    private Sent sent;

    public String complete() {
        actions.complete(sent.command(), shown.getId(), sent.seen(), note);
        return shown.changed("improvement.message.completed");
    }

    public int getNoteLength() {
        return Completion.TEXT;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
