package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.casefile.CaseFile;
import candour.organisation.Organisation;
import candour.organisation.Team;
import candour.programme.Allocation;
import candour.template.Edition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One case file audited. Pins the edition it is judged by, and the team that held the case when it was allocated:
 * neither changes when standards or teams do. What was submitted never changes.
 */
@Entity
@Table(name = "audit")
public class Audit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id", updatable = false)
    private Team team;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", nullable = false, updatable = false)
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id", nullable = false, updatable = false)
    private Edition edition;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "allocation_id", nullable = false, updatable = false)
    private Allocation allocation;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private AuditStatus status;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Audit() {} // for JPA

    Audit(Allocation allocation, Instant openedAt) {
        this.organisation = allocation.getOrganisation();
        this.team = allocation.getCaseFile().getTeam();
        this.caseFile = allocation.getCaseFile();
        this.edition = allocation.getEdition();
        this.allocation = allocation;
        this.dueOn = allocation.getDueOn();
        this.openedAt = openedAt;
        this.status = AuditStatus.ALLOCATED;
    }

    /** The assessor has saved something. Returns whether it was the first thing. */
    boolean begin() {
        unless(isOpen(), "audit.rule.submitted");
        var first = status == AuditStatus.ALLOCATED;
        status = AuditStatus.IN_PROGRESS;
        return first;
    }

    void submit(Instant at) {
        unless(isOpen(), "audit.rule.submitted");
        status = AuditStatus.SUBMITTED;
        submittedAt = at;
    }

    /** Whether it may still be worked on. */
    public boolean isOpen() {
        return status != AuditStatus.SUBMITTED;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** The team that held the case when it was allocated; null when none did. */
    public Team getTeam() {
        return team;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public Edition getEdition() {
        return edition;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public AuditStatus getStatus() {
        return status;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public int getVersion() {
        return version;
    }
}
