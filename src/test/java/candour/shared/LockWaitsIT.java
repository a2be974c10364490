package candour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import candour.organisation.Organisation;
import candour.support.CouncilFixture;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LockWaitsIT {

    @Inject
    private CouncilFixture councils;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @Test
    void end_in_seconds_and_are_known_for_what_they_are() throws Exception {
        var organisation = councils.council().organisation();
        transaction.begin();
        lock(organisation);
        var waiting = threads.submit(() -> refusalOf(organisation));
        try {
            assertThat(Competition.isWaiting(waiting.get(20, TimeUnit.SECONDS))).isTrue();
        } finally {
            transaction.rollback();
        }
    }

    private Throwable refusalOf(Long organisation) throws Exception {
        transaction.begin();
        try {
            lock(organisation);
            return null;
        } catch (RuntimeException refused) {
            return refused;
        } finally {
            transaction.rollback();
        }
    }

    private void lock(Long organisation) {
        em.find(Organisation.class, organisation, LockModeType.PESSIMISTIC_WRITE);
    }
}
