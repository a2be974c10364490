package candour.work;

import candour.access.CurrentUser;
import candour.shared.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** After a restart, tells whoever waits for a job of before that it stopped and changed nothing. */
@ApplicationScoped
public class Interrupted {

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentUser user;

    void tell(@Observes @Priority(10) Started started) {
        user.asSystem(null, jobs::giveUpInterrupted);
    }
}
