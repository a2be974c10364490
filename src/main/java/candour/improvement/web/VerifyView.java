package candour.improvement.web;

import candour.improvement.CorrectiveActions;
import candour.improvement.Verification;
import candour.shared.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The dialog that says whether the action shown has worked. */
@Named
@RequestScoped
public class VerifyView {

    private Boolean effective;
    private String reason;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private ActionView shown;

    @Inject
    private Sent sent;

    public String verify() {
        actions.verify(sent.command(), shown.getId(), sent.seen(), effective, reason);
        return shown.changed(effective ? "improvement.message.verified" : "improvement.message.reopened");
    }

    public int getReasonLength() {
        return Verification.TEXT;
    }

    public Boolean getEffective() {
        return effective;
    }

    public void setEffective(Boolean effective) {
        this.effective = effective;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
