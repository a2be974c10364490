package candour.audit;

import candour.scoring.Outcome;
import java.io.Serializable;
import java.time.Instant;

/**
 * An audit as a line of its case's page.
 *
 * @param ownGrade a grade code of the edition, as is {@code grade}
 */
public record CaseAudit(
        Long id,
        Long edition,
        String standard,
        String assessor,
        AuditStatus status,
        Instant submittedAt,
        String ownGrade,
        Outcome outcome,
        String grade,
        String ownLabel,
        String label)
        implements Serializable {

    /** As the query gives it: what the edition calls the grades is added by {@link #with}. */
    public CaseAudit(
            Long id,
            Long edition,
            String standard,
            String assessor,
            AuditStatus status,
            Instant submittedAt,
            String ownGrade,
            Outcome outcome,
            String grade) {
        this(id, edition, standard, assessor, status, submittedAt, ownGrade, outcome, grade, null, null);
    }

    CaseAudit with(String ownGradeLabel, String gradeLabel) {
        return new CaseAudit(
                id,
                edition,
                standard,
                assessor,
                status,
                submittedAt,
                ownGrade,
                outcome,
                grade,
                ownGradeLabel,
                gradeLabel);
    }

    /** Whether it has a result that counts; that of an audit withdrawn or judged anew is kept, and counts no more. */
    public boolean isResult() {
        return !status.isDropped();
    }
}
