package candour.work;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
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
import jakarta.persistence.Table;
import java.time.Instant;

/** A piece of long work and how far it is. */
@Entity
@Table(name = "job")
public class Job {

    private static final int LONGEST_SENTENCE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    @Column(name = "kind", nullable = false, updatable = false, length = 40)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private JobStatus status;

    @Column(name = "step", length = 100)
    private String step;

    @Column(name = "done", nullable = false)
    private long done;

    @Column(name = "total", nullable = false)
    private long total;

    @Column(name = "failure", length = 100)
    private String failure;

    @Column(name = "failure_said", length = LONGEST_SENTENCE)
    private String failureSaid;

    @Column(name = "reference", length = 40)
    private String reference;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Job() {} // for JPA

    Job(Organisation organisation, Person person, String kind, String command, Instant askedAt) {
        this.organisation = organisation;
        this.person = person;
        this.kind = kind;
        this.command = command;
        this.askedAt = askedAt;
        this.status = JobStatus.WAITING;
    }

    void progress(String step, long done, long total) {
        unless(!status.isOver(), "work.rule.over");
        this.status = JobStatus.RUNNING;
        this.step = step;
        this.done = done;
        this.total = total;
    }

    void succeed(Instant now) {
        status = JobStatus.DONE;
        finishedAt = now;
    }

    /**
     * {@code failure} is a message key and {@code said} its sentence with what fills it, which is known only now;
     * {@code reference} leads to the details in the log and may be null.
     */
    void fail(String failure, String said, String reference, Instant now) {
        this.status = JobStatus.FAILED;
        this.failure = failure;
        this.failureSaid = said.substring(0, Math.min(said.length(), LONGEST_SENTENCE));
        this.reference = reference;
        this.finishedAt = now;
    }

    public Long getId() {
        return id;
    }

    public JobStatus getStatus() {
        return status;
    }
}
