package candour.improvement;

import candour.template.FindingKind;
import java.io.Serializable;

/**
 * Which findings of submitted audits; null means all.
 *
 * @param status   never null nor PROPOSED: what is only proposed is the assessor's own and found by nobody
 * @param withoutAction only those from which an action should come and none has
 */
public record FindingFilter(FindingStatus status, FindingKind kind, Long team, boolean withoutAction)
        implements Serializable {

    public static final FindingFilter CONFIRMED = new FindingFilter(FindingStatus.CONFIRMED, null, null, false);

    public FindingFilter {
        if (status == null || status == FindingStatus.PROPOSED) {
            throw new IllegalArgumentException("Nobody looks for findings that are " + status);
        }
    }
}
