package candour.trail;

import candour.shared.TrailEvent;
import java.io.Serializable;
import java.time.Instant;

/** A line of the trail as the page shows it. */
public record TrailRow(
        Long id,
        Instant happenedAt,
        String personName,
        TrailEvent.Kind kind,
        String what,
        String subject,
        Long subjectId,
        String detail)
        implements Serializable {

    /** Whether {@link #what} is a message key of whoever did it; otherwise it is the front door that was used or tried. */
    public boolean announced() {
        return Character.isLowerCase(what.charAt(0));
    }
}
