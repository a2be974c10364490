package candour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** When a case was audited last, so that a frame can leave it out for a while. */
@Entity
@Table(name = "last_audited")
public class LastAudited {

    @Id
    @Column(name = "case_file_id")
    private Long caseFile;

    @Column(name = "audited_on", nullable = false)
    private LocalDate auditedOn;

    protected LastAudited() {} // for JPA

    LastAudited(Long caseFile, LocalDate on) {
        this.caseFile = caseFile;
        this.auditedOn = on;
    }

    /** Audits may be told out of order: the latest counts. */
    void alsoOn(LocalDate day) {
        auditedOn = day.isAfter(auditedOn) ? day : auditedOn;
    }

    public Long getCaseFile() {
        return caseFile;
    }
}
