package candour.account;

import candour.shared.CannotStart;
import candour.shared.Json;
import candour.shared.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;

/**
 * How often other systems may ask within a minute: by token, and, of tokens that are refused, by the address that they
 * come from: who guesses is told no more. A good token is always let in. In memory, for one server runs (D50).
 */
@ApplicationScoped
public class RequestLimits {

    /** Ten a second, unless the environment says otherwise: 50,000 cases are read from end to end in 250 requests. */
    static final int OF_TOKEN = 600;

    /** More than anybody needs to find out which of a few old tokens is still good. */
    static final int OF_STRANGERS = 60;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

    private final MinuteCount strangers = new MinuteCount(OF_STRANGERS);
    private MinuteCount tokens;
    private int ofToken;

    @Inject
    private Clock clock;

    void set(@Observes @Priority(5) Started started) {
        ofToken = ofToken(System.getenv("CANDOUR_API_REQUESTS"));
        tokens = new MinuteCount(ofToken);
    }

    /** A token that is nobody's, or no longer good; false where too many came from that address. */
    public boolean refused(String address) {
        return strangers.take(address, clock.instant());
    }

    /** What a good token is answered. */
    public enum Entry {
        /** For the first time in this minute. */
        FIRST,
        AGAIN,
        TOO_OFTEN
    }

    public Entry letIn(String secret) {
        int times = tokens.count(Json.sha256(secret), clock.instant());
        if (times > ofToken) {
            return Entry.TOO_OFTEN;
        }
        return times == 1 ? Entry.FIRST : Entry.AGAIN;
    }

    /** Throws {@link CannotStart} where what is set is no number of requests. */
    static int ofToken(String set) {
        if (set == null || set.isBlank()) {
            return OF_TOKEN;
        }
        if (!NUMBER.matcher(set.strip()).matches()) {
            throw new CannotStart("CANDOUR_API_REQUESTS must be a whole number from 1 to 9999999, such as " + OF_TOKEN
                    + ", or not be set.");
        }
        return Integer.parseInt(set.strip());
    }

    /** After which it may be tried again. */
    public long secondsToWait() {
        return MinuteCount.secondsLeft(clock.instant());
    }
}
