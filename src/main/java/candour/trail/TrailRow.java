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
        implements Serializable {}
