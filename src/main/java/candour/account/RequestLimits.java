package candour.account;

import candour.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often other systems may ask within a minute: by token, and, of tokens that are refused, by the address that they
 * come from, so that guessing is slow. In memory, for one server runs (D50).
 */
@ApplicationScoped
public class RequestLimits {

    /** Ten a second, unless the environment says otherwise: 50,000 cases are read from end to end in 250 requests. */
    static final int OF_TOKEN = Integer.parseInt(System.getenv().getOrDefault("CANDOUR_API_REQUESTS", "600"));

    /** More than anybody needs to find out which of a few old tokens is still good. */
    static final int OF_STRANGERS = 60;

    private static final int MOST_KNOWN = 1000;

    private final MinuteCount tokens = new MinuteCount(OF_TOKEN);
    private final MinuteCount strangers = new MinuteCount(OF_STRANGERS);

    /** Hashes of tokens that were let in, the latest last: somebody else's guessing does not shut them out. */
    private final Map<String, Boolean> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    @Inject
    private Clock clock;

    @Inject
    private UnknownTokens unknown;

    /** Whether it is looked up at all whose that token is. */
    public boolean mayTry(String secret, String address) {
        if (!strangers.isSpent(address, clock.instant()) || isKnown(Json.sha256(secret))) {
            return true;
        }
        unknown.one();
        return false;
    }

    private boolean isKnown(String hash) {
        synchronized (known) {
            return known.containsKey(hash);
        }
    }

    /** It is nobody's, or no longer good. */
    public void refused(String secret, String address) {
        strangers.take(address, clock.instant());
        synchronized (known) {
            known.remove(Json.sha256(secret));
        }
    }

    /** It is good; false where it came too often. */
    public boolean letIn(String secret) {
        var hash = Json.sha256(secret);
        synchronized (known) {
            known.put(hash, true);
        }
        return tokens.take(hash, clock.instant());
    }

    /** After which it may be tried again. */
    public long secondsToWait() {
        return MinuteCount.secondsLeft(clock.instant());
    }
}
