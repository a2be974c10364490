package candour.improvement.api;

import candour.improvement.ActionRow;
import candour.improvement.Finding;
import candour.improvement.FindingStatus;
import candour.improvement.Standard;
import candour.template.FindingKind;
import java.time.Instant;
import java.util.List;

/**
 * What an audit found, what it rests on, and the actions raised from it. {@code team}, {@code reason} and {@code
 * mergedInto} may be null.
 */
public record FindingDocument(
        Long id,
        FindingKind kind,
        String title,
        String text,
        FindingStatus status,
        String reason,
        Long mergedInto,
        Long audit,
        String team,
        Instant submittedAt,
        List<Standard> standards,
        List<ActionRow> actions) {

    static FindingDocument of(Finding finding, List<Standard> standards, List<ActionRow> actions) {
        return new FindingDocument(
                finding.getId(),
                finding.getKind(),
                finding.getShownTitle(),
                finding.getShownText(),
                finding.getStatus(),
                finding.getReason(),
                finding.getMergedInto() == null ? null : finding.getMergedInto().getId(),
                finding.getAudit().getId(),
                finding.getTeam() == null ? null : finding.getTeam().getName(),
                finding.getSubmittedAt(),
                standards,
                actions);
    }
}
