package candour.trail;

import candour.shared.TrailEvent;
import java.io.Serializable;
import java.time.Instant;

/** Which lines of the trail; null means all. The period is half-open: from {@code from}, before {@code before}. */
public record TrailFilter(TrailEvent.Kind kind, Long person, Instant from, Instant before) implements Serializable {

    public static final TrailFilter ALL = new TrailFilter(null, null, null, null);
}
