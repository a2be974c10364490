package candour.audit;

import static candour.audit.AuditMove.BEGIN;
import static candour.audit.AuditMove.CLOSE;
import static candour.audit.AuditMove.EXTEND;
import static candour.audit.AuditMove.FINALISE;
import static candour.audit.AuditMove.HAND_ON;
import static candour.audit.AuditMove.REOPEN;
import static candour.audit.AuditMove.SHARE;
import static candour.audit.AuditMove.SUBMIT;
import static candour.audit.AuditMove.WITHDRAW;

import java.util.Set;

/**
 * How far an audit is, and what may be done with it there. Late is not a status: it follows from the day; nor is
 * planned, which a drawn case is until it is allocated.
 */
public enum AuditStatus {
    ALLOCATED(BEGIN, SUBMIT, HAND_ON, WITHDRAW),
    IN_PROGRESS(BEGIN, SUBMIT, HAND_ON, WITHDRAW),
    SUBMITTED(SHARE, WITHDRAW),
    /** The draft is with the practitioners and their line managers. */
    SHARED(EXTEND, FINALISE, WITHDRAW),
    FINAL(CLOSE, REOPEN, WITHDRAW),
    CLOSED(REOPEN),
    /** Judged anew since, in another audit; this result is kept, and counts no more. */
    REOPENED,
    /** Counts no more; what there was of a result is kept. */
    WITHDRAWN,
    /** A practice audit that has come to its result; it never counted. */
    PRACTISED;

    private final Set<AuditMove> moves;

    AuditStatus(AuditMove... moves) {
        this.moves = Set.of(moves);
    }

    public boolean permits(AuditMove move) {
        return moves.contains(move);
    }

    /** Whether the assessor is still at work on it. */
    public boolean isOpen() {
        return permits(SUBMIT);
    }

    /** Whether its result stands: what was found may be acted on, and is counted. */
    public boolean isFinal() {
        return this == FINAL || this == CLOSED;
    }

    /** Whether it has no result any more that counts, nor will have one. */
    public boolean isDropped() {
        return this == REOPENED || this == WITHDRAWN;
    }
}
