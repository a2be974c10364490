package candour.account;

import candour.shared.EachMinute;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/**
 * Requests with tokens that nobody made. They name nobody, and anybody can send as many as they like: so they are
 * counted, and the log says once a minute how many there were. What was sent is kept nowhere.
 */
@ApplicationScoped
class UnknownTokens implements EachMinute {

    private static final Logger LOG = Logger.getLogger(UnknownTokens.class.getName());

    private final AtomicLong count = new AtomicLong();

    void one() {
        count.incrementAndGet();
    }

    @Override
    public void look(Instant now) {
        var sent = count.getAndSet(0);
        if (sent > 0) {
            LOG.warning("Requests refused because nobody made their token, within a minute: " + sent);
        }
    }
}
