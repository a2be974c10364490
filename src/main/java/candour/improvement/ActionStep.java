package candour.improvement;

import candour.organisation.Organisation;
import candour.organisation.Person;
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
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * One line of an action's history: what happened, by whom, when, and in what words. Never changed, so that an action
 * that starts again still shows what was tried before. Its command makes a double submit one deed.
 */
@Entity
@Table(name = "action_step")
public class ActionStep implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    private CorrectiveAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private StepKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(name = "words", updatable = false, length = Completion.TEXT)
    private String words;

    @Embedded
    private ActionPlan plan;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    protected ActionStep() {} // for JPA

    ActionStep(CorrectiveAction action, StepKind kind, Deed deed, String words, ActionPlan plan) {
        this.organisation = action.getOrganisation();
        this.action = action;
        this.kind = kind;
        this.person = deed.by();
        this.happenedAt = deed.at();
        this.command = deed.command();
        this.words = words;
        this.plan = plan;
    }

    public Long getId() {
        return id;
    }

    public CorrectiveAction getAction() {
        return action;
    }

    public StepKind getKind() {
        return kind;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** The note of a completion, the reason of a verdict; null otherwise. */
    public String getWords() {
        return words;
    }

    /** What was planned in this step; null in every other kind of step. */
    public ActionPlan getPlan() {
        return plan;
    }
}
