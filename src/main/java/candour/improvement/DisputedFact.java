package candour.improvement;

import candour.shared.Versioned;
import java.io.Serializable;

/** A fact that a practitioner says is wrong, and the answer so far. */
public record DisputedFact(
        Long reply, int version, String name, String question, String fact, FactSettlement outcome, String answer)
        implements Serializable, Versioned {

    static DisputedFact of(Reply reply) {
        return new DisputedFact(
                reply.getId(),
                reply.getVersion(),
                reply.getPerson().getDisplayName(),
                reply.getContent().question(),
                reply.getContent().fact(),
                reply.getFactOutcome(),
                reply.getFactAnswer());
    }
}
