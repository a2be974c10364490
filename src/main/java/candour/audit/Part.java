package candour.audit;

/** Why a draft is shared with somebody. */
public enum Part {
    /** Held the case within the look-back; is asked for a reply. */
    PRACTITIONER,
    /** Manages somebody who did; reads along. */
    LINE_MANAGER
}
