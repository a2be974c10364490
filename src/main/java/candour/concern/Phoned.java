package candour.concern;

import static candour.shared.RuleViolation.unless;

import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** Who was reached by telephone before the concern was written down, and when. */
@Embeddable
public record Phoned(
        @Column(name = "phoned", updatable = false, length = WHOM)
        String whom,

        @Column(name = "phoned_at", updatable = false) Instant at)
        implements Serializable {

    public static final int WHOM = 200;

    public Phoned {
        whom = Typed.line(whom, WHOM);
        unless(whom != null, "concern.rule.whom");
        unless(at != null, "concern.rule.when");
    }
}
