package candour.improvement;

import static candour.improvement.ActionStatus.COMPLETED;
import static candour.improvement.ActionStatus.PLANNED;
import static candour.improvement.ActionStatus.RAISED;
import static candour.improvement.ActionStatus.VERIFIED;
import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Typed;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Removes the cause of a finding: raised, planned, completed, and then verified by somebody else. Nobody verifies own
 * work, by person: not who completed it, not its owner, not who planned it. What did not work is raised again, with
 * everything that was tried kept as its history.
 */
@Entity
@Table(name = "corrective_action")
public class CorrectiveAction implements Serializable {

    public static final int TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "finding_id", nullable = false, updatable = false)
    private Finding finding;

    @Column(name = "title", nullable = false, length = TITLE)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private ActionStatus status;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @Embedded
    private ActionPlan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "planned_by_id")
    private Person plannedBy;

    @Embedded
    private Completion completion;

    @Embedded
    private Verification verification;

    @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ActionStep> steps = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected CorrectiveAction() {} // for JPA

    CorrectiveAction(Finding finding, String title, Deed deed) {
        unless(finding.isConfirmed(), "improvement.rule.findingNotConfirmed");
        unless(!finding.isGoodPractice(), "improvement.rule.goodPractice");
        this.organisation = finding.getOrganisation();
        this.finding = finding;
        this.title = Typed.text(title, TITLE);
        this.status = RAISED;
        this.raisedAt = deed.at();
        record(StepKind.RAISED, deed, null, null);
    }

    /** Says why it happened, what will be done about that, by whom, until when, and what will show that it worked. */
    void plan(ActionPlan intended, Deed deed) {
        unless(status == RAISED, "improvement.rule.notPlannable");
        unless(intended.dueOn().isAfter(deed.day()), "improvement.rule.dueInPast");
        unless(intended.owner().worksOn(deed.day()), "improvement.rule.ownerLeft");
        plan = intended;
        plannedBy = deed.by();
        status = PLANNED;
        record(StepKind.PLANNED, deed, null, intended);
    }

    /** Somebody else does it, as it was planned. */
    void handOver(Person successor, Deed deed) {
        unless(status == PLANNED, "improvement.rule.notCompletable");
        unless(successor.worksOn(deed.day()), "improvement.rule.ownerLeft");
        plan = plan.withOwner(successor);
        record(StepKind.HANDED_OVER, deed, null, plan);
    }

    void complete(String note, Deed deed) {
        unless(status == PLANNED, "improvement.rule.notCompletable");
        completion = new Completion(note, deed.by(), deed.at());
        status = COMPLETED;
        record(StepKind.COMPLETED, deed, completion.note(), null);
    }

    /** Says whether it worked. What did not is raised again: its plan and completion then live in its history. */
    void verify(boolean effective, String reason, Deed deed) {
        unless(status == COMPLETED, "improvement.rule.notVerifiable");
        var own = ownWorkRule(deed.by());
        unless(own == null, own);
        var verdict = new Verification(effective, reason, deed.by(), deed.at());
        if (effective) {
            verification = verdict;
            status = VERIFIED;
            record(StepKind.VERIFIED, deed, verdict.reason(), null);
        } else {
            startAgain();
            record(StepKind.REOPENED, deed, verdict.reason(), null);
        }
    }

    private void startAgain() {
        plan = null;
        plannedBy = null;
        completion = null;
        status = RAISED;
    }

    private void record(StepKind kind, Deed deed, String words, ActionPlan planned) {
        steps.add(new ActionStep(this, kind, deed, words, planned));
    }

    /** By the council's own reference, so that it holds for a person not yet stored and for a lazy proxy alike. */
    private static boolean isSame(Person one, Person other) {
        return one.getReference().equals(other.getReference());
    }

    public boolean isPlannable() {
        return status == RAISED;
    }

    public boolean isCompletable() {
        return status == PLANNED;
    }

    public boolean isVerifiable() {
        return status == COMPLETED;
    }

    /** Why this person may not verify what was completed, as the key of a sentence; null when they may. */
    public String ownWorkRule(Person person) {
        if (isSame(person, completion.by())) {
            return "improvement.rule.ownWork";
        }
        if (isSame(person, plan.owner())) {
            return "improvement.rule.ownAction";
        }
        return isSame(person, plannedBy) ? "improvement.rule.ownPlan" : null;
    }

    public boolean isOverdueOn(LocalDate day) {
        return plan != null && status.isOverdue(plan.dueOn(), day);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Finding getFinding() {
        return finding;
    }

    public String getTitle() {
        return title;
    }

    public ActionStatus getStatus() {
        return status;
    }

    /** Null while nothing is planned. */
    public ActionPlan getPlan() {
        return plan;
    }

    public Person getPlannedBy() {
        return plannedBy;
    }

    public Completion getCompletion() {
        return completion;
    }

    public Verification getVerification() {
        return verification;
    }

    /** Everything that happened to it, oldest first. */
    public List<ActionStep> getSteps() {
        return Collections.unmodifiableList(steps);
    }

    public int getVersion() {
        return version;
    }
}
