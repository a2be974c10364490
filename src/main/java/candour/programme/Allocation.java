package candour.programme;

import static candour.shared.RuleViolation.unless;

import candour.casefile.CaseFile;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.template.Edition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A drawn case given to an assessor who is independent of it, by a day. */
@Entity
@Table(name = "allocation")
public class Allocation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "drawn_case_id", nullable = false, updatable = false)
    private DrawnCase drawnCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessor_id", nullable = false)
    private Person assessor;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "own_team_warning", nullable = false)
    private boolean ownTeamWarning;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "allocated_by_id")
    private Person allocatedBy;

    @Column(name = "allocated_at", nullable = false)
    private Instant allocatedAt;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    protected Allocation() {} // for JPA

    Allocation(
            String command,
            DrawnCase drawnCase,
            Person assessor,
            LocalDate dueOn,
            boolean ownTeam,
            Person by,
            Instant at) {
        this.command = command;
        this.organisation = drawnCase.getDraw().getOrganisation();
        this.drawnCase = drawnCase;
        this.assessor = assessor;
        this.dueOn = dueOn;
        this.ownTeamWarning = ownTeam;
        this.allocatedBy = by;
        this.allocatedAt = at;
    }

    /** Somebody else audits the case instead, by the same day. */
    void handOn(Person other, Person by, Instant at) {
        unless(!assessor.isSame(other), "programme.rule.sameAssessor", other.getDisplayName());
        assessor = other;
        ownTeamWarning = false;
        allocatedBy = by;
        allocatedAt = at;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public DrawnCase getDrawnCase() {
        return drawnCase;
    }

    public CaseFile getCaseFile() {
        return drawnCase.getCaseFile();
    }

    public Round getRound() {
        return drawnCase.getRound();
    }

    public Edition getEdition() {
        return getRound().getEdition();
    }

    public Person getAssessor() {
        return assessor;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
