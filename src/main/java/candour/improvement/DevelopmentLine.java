package candour.improvement;

import java.io.Serializable;
import java.time.Instant;

/** A development point as a line: whose it is, what it came from, what it says. {@code sharedAt} is null while it is their own. */
public record DevelopmentLine(
        Long id, String person, String finding, String words, Instant madeAt, Instant sharedAt, int version)
        implements Serializable {

    public boolean isShared() {
        return sharedAt != null;
    }
}
