package candour.improvement;

import candour.audit.AnswerMarks;
import candour.shared.Versioned;
import candour.template.FindingKind;
import java.io.Serializable;

/**
 * A finding as the assessor sees it before the audit is submitted: what the answers raise, in the words and with the
 * decision that the assessor left. {@code version} is {@link #UNTOUCHED} while nobody has decided anything about it.
 *
 * @param into  the finding it was merged into; null otherwise
 * @param marks of the answer that raises it
 */
public record Proposal(
        Origin origin,
        FindingKind kind,
        String title,
        String text,
        FindingStatus status,
        String reason,
        Origin into,
        AnswerMarks marks,
        int version)
        implements Serializable, Versioned {

    public static final int UNTOUCHED = -1;

    static Proposal fresh(Raised raised) {
        return new Proposal(
                raised.origin(),
                raised.kind(),
                raised.title(),
                raised.text(),
                FindingStatus.PROPOSED,
                null,
                null,
                raised.marks(),
                UNTOUCHED);
    }

    static Proposal of(Finding finding, AnswerMarks marks) {
        var into = finding.getMergedInto();
        return new Proposal(
                finding.getOrigin(),
                finding.getKind(),
                finding.getTitle(),
                finding.getText(),
                finding.getStatus(),
                finding.getReason(),
                into == null ? null : into.getOrigin(),
                marks,
                finding.getVersion());
    }

    /** As if it had not been merged or withdrawn. */
    Proposal standing() {
        return new Proposal(origin, kind, title, text, FindingStatus.PROPOSED, null, null, marks, version);
    }

    public boolean isStanding() {
        return status == FindingStatus.PROPOSED;
    }
}
