package candour.audit.web;

import candour.audit.Proposed;
import candour.audit.Sharing.Invitee;
import java.io.Serializable;
import java.util.Optional;

/** Somebody proposed, and what the sharer decides: with them, or not and why. */
public class ProposedRow implements Serializable {

    private final Proposed proposed;
    private boolean shared = true;
    private String leftOut;

    ProposedRow(Proposed proposed) {
        this.proposed = proposed;
    }

    /** Empty for somebody who is left out without a reason: the use case then says that one is needed. */
    Optional<Invitee> toInvitee() {
        if (shared) {
            return Optional.of(new Invitee(proposed.person(), proposed.part(), null));
        }
        return leftOut == null || leftOut.isBlank()
                ? Optional.empty()
                : Optional.of(new Invitee(proposed.person(), proposed.part(), leftOut));
    }

    public Proposed getProposed() {
        return proposed;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public String getLeftOut() {
        return leftOut;
    }

    public void setLeftOut(String leftOut) {
        this.leftOut = leftOut;
    }
}
