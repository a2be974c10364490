package candour.account;

import candour.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * How often other systems may ask within a minute: by token, and, of tokens that are refused, by the address that they
 * come from: who guesses is told no more. A good token is always let in. In memory, for one server runs (D50).
 */
@ApplicationScoped
public class RequestLimits {

    /** Ten a second, unless the environment says otherwise: 50,000 cases are read from end to end in 250 requests. */
    static final int OF_TOKEN = ofToken(System.getenv("CANDOUR_API_REQUESTS"));

    /** More than anybody needs to find out which of a few old tokens is still good. */
    static final int OF_STRANGERS = 60;

    private final MinuteCount tokens = new MinuteCount(OF_TOKEN);
    private final MinuteCount strangers = new MinuteCount(OF_STRANGERS);

    @Inject
    private Clock clock;

    /** A token that is nobody's, or no longer good; false where too many came from that address. */
    public boolean refused(String address) {
        return strangers.take(address, clock.instant());
    }

    /** It is good; false where it came too often. */
    public boolean letIn(String secret) {
        return tokens.take(Json.sha256(secret), clock.instant());
    }

    private static int ofToken(String set) {
        return set == null || set.isBlank() ? 600 : Integer.parseInt(set.strip());
    }

    /** After which it may be tried again. */
    public long secondsToWait() {
        return MinuteCount.secondsLeft(clock.instant());
    }
}
