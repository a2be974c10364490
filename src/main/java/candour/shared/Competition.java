package candour.shared;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;

/** Two people want to change the same thing at once, whoever noticed it: we or the database. */
public final class Competition {

    private Competition() {}

    /** Somebody else was first: what the person saw is no longer so. */
    public static boolean isLost(Throwable thrown) {
        return thrown instanceof StaleVersion || thrown instanceof OptimisticLockException;
    }

    /** Somebody else is at it just now: the same again in a moment may work. */
    public static boolean isWaiting(Throwable thrown) {
        return thrown instanceof PessimisticLockException || thrown instanceof LockTimeoutException;
    }
}
