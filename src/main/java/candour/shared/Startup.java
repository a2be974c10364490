package candour.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The order of a start: migrate, let components do their part, be ready; or say plainly why not. */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Inject
    private Migrations migrations;

    @Inject
    private Readiness readiness;

    @Inject
    private Event<Started> started;

    @ActivateRequestContext
    void start(@Observes @Initialized(ApplicationScoped.class) Object server) {
        try {
            var refusal = migrations.run();
            if (refusal.isPresent()) {
                LOG.severe(refusal.get());
                readiness.isNotReady(refusal.get());
                return;
            }
            started.fire(new Started());
            readiness.isReady();
        } catch (CannotStart no) {
            LOG.severe(no.getMessage());
            readiness.isNotReady(no.getMessage());
        } catch (Exception fault) {
            LOG.log(Level.SEVERE, "Candour could not start", fault);
            readiness.isNotReady("Candour could not start: its database could not be brought up to date or filled."
                    + " The server log says why.");
        }
    }
}
