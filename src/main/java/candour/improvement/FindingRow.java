package candour.improvement;

import candour.template.FindingKind;
import java.io.Serializable;
import java.time.Instant;

/** A line of the list of findings. {@code team} is null where the case was held by none; {@code actions} counts those raised from it. */
public record FindingRow(
        Long id,
        FindingKind kind,
        String title,
        FindingStatus status,
        String team,
        String question,
        Instant submittedAt,
        Long actions)
        implements Serializable {}
