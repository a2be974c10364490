package candour.improvement.api;

import candour.improvement.Dispute;
import candour.improvement.api.ReplyDocument.Settled;
import candour.shared.Versioned;
import candour.template.FindingKind;
import java.util.List;

/** A finding that a sent reply disputes; {@code answer} is what it was called, {@code outcome} null until it is settled. */
public record DisputeDocument(
        Long finding,
        int version,
        FindingKind kind,
        String question,
        String title,
        String text,
        String answer,
        List<Dispute.Level> levels,
        List<Dispute.Voice> voices,
        Settled outcome)
        implements Versioned {

    static DisputeDocument of(Dispute dispute) {
        return new DisputeDocument(
                dispute.finding(),
                dispute.version(),
                dispute.kind(),
                dispute.question(),
                dispute.title(),
                dispute.text(),
                dispute.answerLabel(),
                dispute.levels(),
                dispute.voices(),
                Settled.of(dispute.outcome()));
    }
}
