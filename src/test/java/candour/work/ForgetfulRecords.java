package candour.work;

import static candour.access.Permission.USE_CANDOUR;

import candour.access.Requires;
import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** In component tests: the records of jobs, which cannot keep the success of those that a test names. */
@Alternative
@Priority(1)
@UseCases
@Quiet("as the records themselves")
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ForgetfulRecords extends JobRecords {

    static final Set<Long> UNKEPT = ConcurrentHashMap.newKeySet();

    @Override
    @Requires(USE_CANDOUR)
    public void succeed(long job) {
        if (UNKEPT.remove(job)) {
            ForgetfulRecords.<RuntimeException>fail();
        }
        super.succeed(job);
    }

    /** Throws as the interceptor of transactions does when a commit fails: a checked exception that nobody declares. */
    @SuppressWarnings("unchecked")
    static <E extends Exception> void fail() throws E {
        throw (E) new RollbackException("made up by a test");
    }
}
