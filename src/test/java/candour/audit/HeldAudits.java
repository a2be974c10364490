package candour.audit;

import candour.shared.Competition;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** For component tests: somebody else is at work on an audit, and has its row. */
@ApplicationScoped
public class HeldAudits {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    /** Whether {@code deed} waits in vain for the row that somebody else has. */
    public boolean stops(Long audit, Runnable deed) throws Exception {
        transaction.begin();
        try {
            em.find(Audit.class, audit, LockModeType.PESSIMISTIC_WRITE);
            var refusal = threads.submit(() -> refusalOf(deed)).get(60, TimeUnit.SECONDS);
            return Stream.iterate(refusal, each -> each != null, Throwable::getCause)
                    .anyMatch(Competition::isWaiting);
        } finally {
            transaction.rollback();
        }
    }

    private static Throwable refusalOf(Runnable deed) {
        try {
            deed.run();
            return null;
        } catch (RuntimeException refused) {
            return refused;
        }
    }
}
