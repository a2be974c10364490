package candour.audit;

import candour.template.EditionDocument;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A submitted audit: the assessor's own judgement and the computed result side by side, with its full explanation out
 * of the scorecard as it was stored.
 *
 * @param drawnOn the day on which the case was selected
 */
public record AuditResult(
        AuditHead head,
        String assessor,
        String ownGrade,
        String ownGradeLabel,
        String ownRationale,
        RatingLine overall,
        List<ResultSection> sections,
        String sha256,
        LocalDate drawnOn)
        implements Serializable {

    static AuditResult of(Assessment assessment, EditionDocument edition, Collection<Response> responses) {
        var scorecard = assessment.getScorecard();
        return new AuditResult(
                AuditHead.of(assessment.getAudit(), edition),
                assessment.getPerson().getDisplayName(),
                assessment.getOwnGrade(),
                RatingLine.label(assessment.getOwnGrade(), edition),
                assessment.getOwnRationale(),
                RatingLine.of(scorecard.overall(), edition),
                scorecard.sections().stream()
                        .map(section -> ResultSection.of(section, edition, responses))
                        .toList(),
                assessment.getScorecardSha256(),
                assessment.getAudit().selectedOn());
    }

    public boolean isAgreeing() {
        return ownGrade.equals(overall.grade());
    }

    /** Sections of which nothing applies to this child. */
    public List<ResultSection> getLeftOut() {
        return sections.stream().filter(section -> section.product() == null).toList();
    }
}
