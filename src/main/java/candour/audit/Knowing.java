package candour.audit;

import java.io.Serializable;
import java.time.Instant;

/** Since when somebody could know that a case was selected for audit, and by what. */
public record Knowing(By by, String who, Instant since) implements Serializable {

    /** By what they knew. */
    public enum By {
        /** Whoever plans rounds sees what was drawn. */
        DRAW,
        /** The assessor who was given the case. */
        ALLOCATION,
        /** A practitioner or line manager with whom the draft was shared. */
        SHARING
    }
}
