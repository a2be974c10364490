package candour.shared;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether Candour can be used, and if not, why, in one plain sentence. A failed start leaves the server up (D6). */
@ApplicationScoped
public class Readiness {

    private volatile boolean ready;
    private volatile boolean failed;
    private volatile String reason = "Candour is starting. Try again in a moment.";

    void isReady() {
        ready = true;
    }

    void isNotReady(String why) {
        ready = false;
        failed = true;
        reason = why;
    }

    public boolean ready() {
        return ready;
    }

    /** Waiting longer will not help. */
    public boolean failed() {
        return failed;
    }

    public String reason() {
        return reason;
    }
}
