package candour.shared.api;

import candour.shared.Sentence;
import java.util.Locale;

/** Why a request is not done: each kind has a name that programs can tell apart, and words in the bundle. */
public enum Refusal {
    /** Not as the description of the interface has it. */
    NOT_AS_DESCRIBED(400),
    /** A command that came without an {@code Idempotency-Key}. */
    NO_KEY(400),
    NO_TOKEN(401),
    NOT_PERMITTED(403),
    NOT_THERE(404),
    NO_SUCH_METHOD(405),
    NOT_IN_THAT_FORM(406),
    /** The same command is being carried out just now. */
    UNDER_WAY(409),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    NOT_THAT_KIND_OF_CONTENT(415),
    RULE(422),
    /** An {@code Idempotency-Key} that another command has. */
    KEY_OF_ANOTHER(422),
    /** A change that came without {@code If-Match}. */
    NO_VERSION(428),
    TOO_OFTEN(429),
    FAULT(500),
    BUSY(503),
    NOT_READY(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String type() {
        return "urn:candour:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return Sentence.of("Refusal." + name());
    }
}
