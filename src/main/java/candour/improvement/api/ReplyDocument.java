package candour.improvement.api;

import candour.improvement.FactSettlement;
import candour.improvement.FindingOutcome;
import candour.improvement.ReplyContent;
import candour.improvement.SentReply;
import candour.improvement.Settlement;
import candour.improvement.Stance;
import candour.template.FindingKind;
import java.time.Instant;
import java.util.List;

/** A reply that was sent. {@code factOutcome} and {@code factAnswer} are null until a disputed fact is settled. */
public record ReplyDocument(
        Long id,
        String name,
        Instant sentAt,
        ReplyContent content,
        FactSettlement factOutcome,
        String factAnswer,
        List<Point> points) {

    /** What it says to one finding; {@code outcome} is null until that is settled. */
    public record Point(Long finding, FindingKind kind, String title, Stance stance, String words, Settled outcome) {}

    /** What was made of the replies to a finding, and why. */
    public record Settled(Settlement kind, String words, String level, Instant at) {

        static Settled of(FindingOutcome outcome) {
            return outcome == null ? null : new Settled(outcome.kind(), outcome.words(), outcome.level(), outcome.at());
        }
    }

    static ReplyDocument of(SentReply reply) {
        return new ReplyDocument(
                reply.id(),
                reply.name(),
                reply.sentAt(),
                reply.content(),
                reply.factOutcome(),
                reply.factAnswer(),
                reply.points().stream()
                        .map(said -> new Point(
                                said.finding(),
                                said.kind(),
                                said.title(),
                                said.stance(),
                                said.words(),
                                Settled.of(said.outcome())))
                        .toList());
    }
}
