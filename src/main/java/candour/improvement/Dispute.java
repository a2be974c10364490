package candour.improvement;

import candour.template.FindingKind;
import java.io.Serializable;
import java.util.List;

/**
 * A finding with what practitioners say to it that asks for an answer, and the answer so far.
 *
 * @param answerLabel what the answer was called that raised it; null where there was no level
 * @param levels      those of the question's scale
 */
public record Dispute(
        Long finding,
        int version,
        FindingKind kind,
        String question,
        String title,
        String text,
        String answerLabel,
        List<Level> levels,
        List<Voice> voices,
        FindingOutcome outcome)
        implements Serializable {

    /** A level that the answer might have had. */
    public record Level(String code, String label) implements Serializable {}

    /** What one practitioner says. */
    public record Voice(String name, Stance stance, String words) implements Serializable {

        static Voice of(FindingReply said) {
            return new Voice(said.getReply().getPerson().getDisplayName(), said.getStance(), said.getWords());
        }
    }
}
