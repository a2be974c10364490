package candour.account;

import candour.access.CurrentUser;
import candour.shared.Mode;
import candour.shared.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Where there is no account yet, the start prints a one-time link for the first administrator; nothing is built in. */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private FirstAdministrator first;

    @Inject
    private CurrentUser user;

    @Inject
    private Mode mode;

    void offerLink(@Observes @Priority(40) Started started) {
        if (!mode.isDemo()) {
            user.asSystem(null, first::link)
                    .ifPresent(secret -> LOG.warning("No account yet. Within a day, once, the first administrator opens"
                            + " /account/first-start.xhtml?link=" + secret));
        }
    }
}
