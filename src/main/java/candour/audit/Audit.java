package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.casefile.CaseFile;
import candour.organisation.Organisation;
import candour.organisation.Team;
import candour.programme.Allocation;
import candour.shared.Clocks;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One case file audited. Pins the edition it is judged by, and the team that held the case when it was allocated:
 * neither changes when standards or teams do. What was submitted never changes: what the practitioner's reply makes of
 * it stands beside it.
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_file_id", updatable = false)
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id", nullable = false, updatable = false)
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "allocation_id", updatable = false)
    private Allocation allocation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reopens_id", updatable = false)
    private Audit reopens;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private AuditStatus status;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "reply_until")
    private LocalDate replyUntil;

    @Column(name = "final_at")
    private Instant finalAt;

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

    /** To practise: an audit of no case, which nobody allocated and nothing counts. It is due on the day it was begun. */
    static Audit practice(Edition edition, Instant openedAt) {
        unless(edition.isForPractice(), "audit.rule.notForPractice");
        var audit = new Audit();
        audit.organisation = edition.getOrganisation();
        audit.edition = edition;
        audit.dueOn = openedAt.atZone(Clocks.LONDON).toLocalDate();
        audit.openedAt = openedAt;
        audit.status = AuditStatus.ALLOCATED;
        return audit;
    }

    /** Of the case that {@code earlier} judged, which is judged anew by the same edition. */
    private Audit(Audit earlier, LocalDate dueOn, Instant openedAt) {
        this.organisation = earlier.getOrganisation();
        this.team = earlier.getTeam();
        this.caseFile = earlier.getCaseFile();
        this.edition = earlier.getEdition();
        this.allocation = earlier.getAllocation();
        this.reopens = earlier;
        this.dueOn = dueOn;
        this.openedAt = openedAt;
        this.status = AuditStatus.ALLOCATED;
    }

    /** The assessor has saved something. Returns whether it was the first thing. */
    boolean begin() {
        unlessPermitted(AuditMove.BEGIN);
        var first = status == AuditStatus.ALLOCATED;
        status = AuditStatus.IN_PROGRESS;
        return first;
    }

    /** Somebody else begins it anew. */
    void handOn() {
        unlessPermitted(AuditMove.HAND_ON);
        status = AuditStatus.ALLOCATED;
    }

    void submit(Instant at) {
        unlessPermitted(AuditMove.SUBMIT);
        status = isPractice() ? AuditStatus.PRACTISED : AuditStatus.SUBMITTED;
        submittedAt = at;
    }

    /** The draft goes out; {@code until} is the last day for a reply, null where there is nobody to reply. */
    void share(LocalDate until, Instant at) {
        unlessPermitted(AuditMove.SHARE);
        status = AuditStatus.SHARED;
        replyUntil = until;
        sharedAt = at;
    }

    /** More time for the reply, never less. */
    void extend(LocalDate until) {
        unlessPermitted(AuditMove.EXTEND);
        unless(replyUntil != null, "audit.rule.nobodyReplies");
        unless(until.isAfter(replyUntil), "audit.rule.extendLater");
        replyUntil = until;
    }

    void finalise(Instant at) {
        unlessPermitted(AuditMove.FINALISE);
        status = AuditStatus.FINAL;
        finalAt = at;
    }

    void close() {
        unlessPermitted(AuditMove.CLOSE);
        status = AuditStatus.CLOSED;
    }

    /** Returns the audit that takes its place. */
    Audit reopen(LocalDate due, Instant at) {
        unlessPermitted(AuditMove.REOPEN);
        status = AuditStatus.REOPENED;
        return new Audit(this, due, at);
    }

    void withdraw() {
        unlessPermitted(AuditMove.WITHDRAW);
        status = AuditStatus.WITHDRAWN;
    }

    void unlessPermitted(AuditMove move) {
        unless(status.permits(move), move.refusal());
    }

    /** The day from which somebody could know that the case was selected; null where it was not drawn. */
    public LocalDate selectedOn() {
        var drawn = allocation == null ? null : allocation.getDrawnCase();
        return drawn == null
                ? null
                : drawn.getDraw().getDrawnAt().atZone(Clocks.LONDON).toLocalDate();
    }

    public boolean isPractice() {
        return caseFile == null;
    }

    /** Whether it may still be worked on. */
    public boolean isOpen() {
        return status.isOpen();
    }

    /** Whether somebody may reply on that day; the last day itself is in time. */
    public boolean takesRepliesOn(LocalDate day) {
        return status == AuditStatus.SHARED && replyUntil != null && !day.isAfter(replyUntil);
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

    /** Null for a practice audit. */
    public CaseFile getCaseFile() {
        return caseFile;
    }

    public Edition getEdition() {
        return edition;
    }

    Allocation getAllocation() {
        return allocation;
    }

    /** The earlier audit in whose place it is; null for a first one. */
    public Audit getReopens() {
        return reopens;
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

    /** When the draft was shared; null until then. */
    public Instant getSharedAt() {
        return sharedAt;
    }

    /** The last day for a reply; null until shared, and where nobody replies. */
    public LocalDate getReplyUntil() {
        return replyUntil;
    }

    /** Whether its result has become final, whatever became of that since. */
    public boolean wasFinal() {
        return finalAt != null;
    }

    /** When the result became final; null until then. */
    public Instant getFinalAt() {
        return finalAt;
    }

    public int getVersion() {
        return version;
    }
}
