package candour.trail;

import candour.shared.TrailEvent;
import java.io.Serializable;
import java.time.Instant;

/** A line of the trail as the page shows it. {@code token} is null where somebody did it in person. */
public record TrailRow(
        Long id,
        Instant happenedAt,
        String personName,
        String token,
        TrailEvent.Kind kind,
        String what,
        String subject,
        Long subjectId,
        String detail)
        implements Serializable {

    /** Whether the part that did it said so in words of its own; otherwise the interceptors wrote down its name. */
    public boolean announced() {
        return what.contains(".trail.");
    }

    /** Where the interceptors wrote it down: the name of what was opened, or of the part that was asked. */
    public String deed() {
        return kind == TrailEvent.Kind.OPENED ? what : what.substring(0, what.indexOf('.'));
    }
}
