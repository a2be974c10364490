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

/**
 * Runs long work on the server's threads, as the person who asked for it. Every throwable is caught: a commit that fails
 * comes as a checked exception that no signature tells of, and whatever slips through leaves a job running for ever.
 */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final String FAULT = "work.failure.fault";
    private static final String UNRECORDED = "work.failure.unrecorded";

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
            } catch (Throwable lost) {
                LOG.log(Level.SEVERE, "How job " + asked.job() + " ended could not be kept", lost);
            } finally {
                context.deactivate();
            }
        });
    }

    private Void run(JobAsked asked) {
        try {
            asked.work().run((step, done, total) -> records.progress(asked.job(), step, done, total));
        } catch (RuleViolation no) {
            records.fail(asked.job(), no.key(), Sentence.of(no.key(), no.args()), null);
            return null;
        } catch (Throwable fault) {
            fail(asked.job(), "failed", FAULT, fault);
            return null;
        }
        succeed(asked.job());
        return null;
    }

    /** The work is done and stands, whatever comes of writing that down. */
    private void succeed(long job) {
        try {
            records.succeed(job);
        } catch (Throwable unwritten) {
            fail(job, "is done and could not be recorded as done", UNRECORDED, unwritten);
        }
    }

    private void fail(long job, String how, String failure, Throwable cause) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Job " + job + " " + how + ", reference " + reference, cause);
        records.fail(job, failure, Sentence.of(failure, reference), reference);
    }
}
