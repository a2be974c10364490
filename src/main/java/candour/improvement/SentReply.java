package candour.improvement;

import candour.template.FindingKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A reply that was sent, as those who conduct or answer for the audit read it. */
public record SentReply(
        Long id,
        String name,
        Instant sentAt,
        ReplyContent content,
        FactSettlement factOutcome,
        String factAnswer,
        List<Said> points)
        implements Serializable {

    /** What it says to one finding. */
    public record Said(
            Long finding, FindingKind kind, String title, Stance stance, String words, FindingOutcome outcome)
            implements Serializable {

        static Said of(FindingReply point) {
            var finding = point.getFinding();
            return new Said(
                    finding.getId(),
                    finding.getKind(),
                    finding.getShownTitle(),
                    point.getStance(),
                    point.getWords(),
                    finding.getFinalOutcome());
        }
    }

    static SentReply of(Reply reply, Collection<FindingReply> points) {
        return new SentReply(
                reply.getId(),
                reply.getPerson().getDisplayName(),
                reply.getSentAt(),
                reply.getContent(),
                reply.getFinalFactOutcome(),
                reply.getFinalFactAnswer(),
                points.stream()
                        .filter(point -> point.getReply().getId().equals(reply.getId()) && point.isSaid())
                        .map(Said::of)
                        .toList());
    }
}
