package candour.work;

import static candour.access.Permission.USE_CANDOUR;

import candour.access.Requires;
import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a job's progress, each time in a transaction of its own, so that it is seen while the work still runs. */
@UseCases
@Quiet("the job itself is in the trail; how far it is, is not a deed")
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobRecords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Requires(USE_CANDOUR)
    public void progress(long job, String step, long done, long total) {
        em.find(Job.class, job).progress(step, done, total);
    }

    @Requires(USE_CANDOUR)
    public void succeed(long job) {
        em.find(Job.class, job).succeed(clock.instant());
    }

    @Requires(USE_CANDOUR)
    public void fail(long job, String failure, String said, String reference) {
        em.find(Job.class, job).fail(failure, said, reference, clock.instant());
    }
}
