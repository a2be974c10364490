package candour.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs each {@link EachMinute}, from the end of the start until the server stops. Not in test mode, where a test says
 * what time it is and looks by itself.
 */
@ApplicationScoped
public class Clockwork { // five injections: what it runs, and when, where and in what context it does

    private static final Logger LOG = Logger.getLogger(Clockwork.class.getName());

    /** After everything else that a start does. */
    private static final int LAST = 90;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<EachMinute> all;

    @Inject
    private Instance<RequestContextController> contexts;

    @Inject
    private Clock clock;

    @Inject
    private Mode mode;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    /** Each by itself: one that is slow takes a thread of the server's pool and no other's turn. */
    void start(@Observes @Priority(LAST) Started started) {
        if (mode.isDemo() || mode.isProduction()) {
            for (var each : all) {
                running.add(executor.scheduleWithFixedDelay(() -> look(each), 0, 1, TimeUnit.MINUTES));
            }
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(each -> each.cancel(true));
    }

    /** Whatever is thrown is caught: what throws once is never run again by the executor. */
    private void look(EachMinute each) {
        try {
            var context = contexts.get();
            context.activate();
            try {
                each.look(clock.instant());
            } finally {
                context.deactivate();
            }
        } catch (Throwable fault) {
            LOG.log(Level.SEVERE, "What is to be done each minute failed and is tried again in a minute", fault);
        }
    }
}
