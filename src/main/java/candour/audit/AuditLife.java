package candour.audit;

import candour.shared.Versioned;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Where an audit stands, everything that became of it, and what the asker may do with it now.
 *
 * @param version as the asker saw it
 * @param earlier the audit in whose place this one is; null for a first one
 * @param anew    the audit that took its place; null where none did
 * @param knowing who could know that the case was selected, and since when
 * @param moves   those that the status permits and the asker may make
 */
public record AuditLife(
        AuditHead head,
        String assessor,
        LocalDate replyUntil,
        int version,
        Long earlier,
        Long anew,
        List<Knowing> knowing,
        List<Step> steps,
        List<Reader> readers,
        Set<AuditMove> moves)
        implements Serializable, Versioned {

    /** One line of its history. */
    public record Step(AuditMove move, String by, Instant at, String words, LocalDate replyUntil)
            implements Serializable {

        static Step of(AuditStep step) {
            return new Step(
                    step.getMove(),
                    step.getPerson().getDisplayName(),
                    step.getHappenedAt(),
                    step.getWords(),
                    step.getReplyUntil());
        }
    }

    /** Somebody with whom the draft was shared, or who was left out. */
    public record Reader(String name, Part part, String leftOut, Instant repliedAt, boolean noReply)
            implements Serializable {

        static Reader of(Recipient recipient) {
            return new Reader(
                    recipient.getPerson().getDisplayName(),
                    recipient.getPart(),
                    recipient.getLeftOut(),
                    recipient.getRepliedAt(),
                    recipient.isNoReply());
        }

        public boolean isAsked() {
            return part == Part.PRACTITIONER && leftOut == null;
        }
    }

    public boolean may(AuditMove move) {
        return moves.contains(move);
    }

    public boolean isShareable() {
        return may(AuditMove.SHARE);
    }

    public boolean isExtendable() {
        return may(AuditMove.EXTEND) && replyUntil != null;
    }

    public boolean isFinalisable() {
        return may(AuditMove.FINALISE);
    }

    public boolean isClosable() {
        return may(AuditMove.CLOSE);
    }

    public boolean isReopenable() {
        return may(AuditMove.REOPEN);
    }

    public boolean isWithdrawable() {
        return may(AuditMove.WITHDRAW);
    }

    /** Stands last in its history, since everything else came after. */
    public AuditMove getSubmission() {
        return AuditMove.SUBMIT;
    }

    /** How many were asked for a reply. */
    public long getAsked() {
        return readers.stream().filter(Reader::isAsked).count();
    }

    public long getReplied() {
        return readers.stream().filter(reader -> reader.repliedAt() != null).count();
    }

    /** Whether nothing more can come: everybody replied, or the last day has passed. */
    public boolean isOverOn(LocalDate day) {
        return getReplied() == getAsked() || day.isAfter(replyUntil);
    }
}
