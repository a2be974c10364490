package candour.work;

import candour.access.CurrentUser;
import candour.shared.RuleViolation;
import candour.shared.Sentence;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs long work on the server's threads, as the person who asked for it. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final String FAULT = "work.failure.fault";

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobRecords records;

    @Inject
    private CurrentUser user;

    @Inject
    private Instance<RequestContextController> contexts;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked asked) {
        executor.submit(() -> {
            var context = contexts.get();
            context.activate();
            try {
                user.as(asked.asker(), () -> run(asked));
            } catch (RuntimeException | Error lost) {
                LOG.log(Level.SEVERE, "How job " + asked.job() + " ended could not be kept", lost);
            } finally {
                context.deactivate();
            }
        });
    }

    private Void run(JobAsked asked) {
        try {
            asked.work().run((step, done, total) -> records.progress(asked.job(), step, done, total));
            records.succeed(asked.job());
        } catch (RuleViolation no) {
            records.fail(asked.job(), no.key(), Sentence.of(no.key(), no.args()), null);
        } catch (RuntimeException | Error fault) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "Job " + asked.job() + " failed, reference " + reference, fault);
            records.fail(asked.job(), FAULT, Sentence.of(FAULT, reference), reference);
        }
        return null;
    }
}
