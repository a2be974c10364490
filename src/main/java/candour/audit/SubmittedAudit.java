package candour.audit;

import candour.scoring.Outcome;
import java.io.Serializable;
import java.time.Instant;

/**
 * A submitted audit as a line of a list.
 *
 * @param ownGrade grade codes of the edition; {@code grade} is null where the rules give none
 */
public record SubmittedAudit(
        Long id,
        String pseudonym,
        String team,
        Long edition,
        String standard,
        Instant submittedAt,
        AuditStatus status,
        String ownGrade,
        Outcome outcome,
        String grade,
        String ownLabel,
        String label)
        implements Serializable {

    /** As the query gives it: what the edition calls the grades is added by {@link #with}. */
    public SubmittedAudit(
            Long id,
            String pseudonym,
            String team,
            Long edition,
            String standard,
            Instant submittedAt,
            AuditStatus status,
            String ownGrade,
            Outcome outcome,
            String grade) {
        this(id, pseudonym, team, edition, standard, submittedAt, status, ownGrade, outcome, grade, "", null);
    }

    SubmittedAudit with(String ownGradeLabel, String gradeLabel) {
        return new SubmittedAudit(
                id,
                pseudonym,
                team,
                edition,
                standard,
                submittedAt,
                status,
                ownGrade,
                outcome,
                grade,
                ownGradeLabel,
                gradeLabel);
    }
}
