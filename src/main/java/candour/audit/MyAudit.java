package candour.audit;

import candour.casefile.CaseType;
import candour.shared.Sentence;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One of a person's own audits, as a line of My work.
 *
 * @param team      of the case when it was allocated; null when none
 * @param answered  how many questions have an answer; 0 once it is submitted
 * @param savedAt   when an answer was last saved; null when none was, and once it is submitted
 * @param questions how many questions the edition asks
 */
public record MyAudit(
        Long id,
        String pseudonym,
        CaseType caseType,
        String team,
        Long edition,
        LocalDate dueOn,
        AuditStatus status,
        Instant submittedAt,
        long answered,
        Instant savedAt,
        String standard,
        int number,
        int questions)
        implements Serializable {

    public MyAudit {
        pseudonym = pseudonym == null ? Sentence.of("audit.text.practiceCase") : pseudonym;
    }

    public boolean isPractice() {
        return caseType == null;
    }

    /** The day itself still counts as in time; practising is never late. */
    public boolean isLateOn(LocalDate day) {
        return !isPractice() && !isSubmitted() && dueOn.isBefore(day);
    }

    public boolean isStarted() {
        return status == AuditStatus.IN_PROGRESS;
    }

    public boolean isSubmitted() {
        return !status.isOpen();
    }
}
