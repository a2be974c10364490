package candour.improvement;

import static candour.improvement.FindingStatus.CONFIRMED;
import static candour.improvement.FindingStatus.MERGED;
import static candour.improvement.FindingStatus.PROPOSED;
import static candour.improvement.FindingStatus.WITHDRAWN;
import static candour.shared.RuleViolation.unless;

import candour.audit.Audit;
import candour.audit.AuditStatus;
import candour.concern.Concern;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.organisation.Team;
import candour.shared.Typed;
import candour.template.FindingKind;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/**
 * What an audit found, good practice like anything else. Raised by an answer through a rule of the edition, checked by
 * the assessor, who may put it into own words, merge it into another or withdraw it with a reason, and confirmed when
 * the audit is submitted. It changes after that only by what a practitioner replies to it, with the old words kept
 * beside the new ones, and is acted on once the result is final.
 *
 * <p>Belongs to the team of its audit, whatever becomes of the case later.
 */
@Entity
@Table(name = "finding")
public class Finding implements Serializable {

    public static final int TITLE = 200;
    public static final int TEXT = 4000;
    public static final int REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "audit_id", nullable = false, updatable = false)
    private Audit audit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id", updatable = false)
    private Team team;

    @Embedded
    private Origin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private FindingKind kind;

    @Column(name = "title", nullable = false, length = TITLE)
    private String title;

    @Column(name = "text", nullable = false, length = TEXT)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private FindingStatus status;

    @Column(name = "reason", length = REASON)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Finding mergedInto;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    private FindingOutcome outcome;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "concern_id", updatable = false)
    private Concern concern;

    protected Finding() {} // for JPA

    Finding(Audit audit, Raised raised) {
        this.organisation = audit.getOrganisation();
        this.audit = audit;
        this.team = audit.getTeam();
        this.origin = raised.origin();
        this.kind = raised.kind();
        this.title = raised.title();
        this.text = raised.text();
        this.status = PROPOSED;
    }

    /** What somebody takes from a concern, in words that who reads findings may read; it stands at once. */
    Finding(Concern concern, String title, String text, Instant at) {
        this.organisation = concern.getOrganisation();
        this.audit = concern.getAudit();
        this.team = concern.getTeam();
        this.kind = FindingKind.IMMEDIATE_CONCERN;
        this.title = Typed.text(title, TITLE);
        this.text = Typed.text(text, TEXT);
        this.status = CONFIRMED;
        this.submittedAt = at;
        this.concern = concern;
    }

    void reword(String newTitle, String newText) {
        unless(audit.isOpen(), "improvement.rule.auditSubmitted");
        unless(status == PROPOSED, "improvement.rule.notProposed");
        title = Typed.text(newTitle, TITLE);
        text = Typed.text(newText, TEXT);
    }

    /** Another finding says the same; its questions count towards that one. */
    void mergeInto(Finding other, String why) {
        unless(audit.isOpen(), "improvement.rule.auditSubmitted");
        unless(status == PROPOSED, "improvement.rule.notProposed");
        unless(!other.getOrigin().equals(origin), "improvement.rule.mergeIntoItself");
        unless(isOfSameAudit(other), "improvement.rule.mergeOtherAudit");
        unless(other.getKind() == kind, "improvement.rule.mergeOtherKind");
        unless(other.getStatus() == PROPOSED, "improvement.rule.mergeIntoLeftOut");
        reason = Typed.text(why, REASON);
        mergedInto = other;
        status = MERGED;
    }

    void withdraw(String why) {
        unless(audit.isOpen(), "improvement.rule.auditSubmitted");
        unless(status == PROPOSED, "improvement.rule.notProposed");
        reason = Typed.text(why, REASON);
        status = WITHDRAWN;
    }

    /** Takes a merge or a withdrawal back. */
    void putBack() {
        unless(audit.isOpen(), "improvement.rule.auditSubmitted");
        unless(isLeftOut(), "improvement.rule.notLeftOut");
        propose();
    }

    /** The audit was submitted with it. */
    void confirm(Instant at) {
        unless(status == PROPOSED, "improvement.rule.notProposed");
        status = CONFIRMED;
        submittedAt = at;
    }

    /** The audit was submitted without it: it stays merged or withdrawn, with its reason. */
    void leaveOut(Instant at) {
        unless(isLeftOut(), "improvement.rule.notLeftOut");
        submittedAt = at;
    }

    /** Answers who disputed it; what it said before stays beside what it says then. */
    void settle(AnswerToFinding answer, Person by, Instant at) {
        unless(audit.getStatus() == AuditStatus.SHARED, "improvement.rule.notShared");
        unless(isConfirmed(), "improvement.rule.notConfirmed");
        unless((answer.kind() == Settlement.ANSWER_CORRECTED) == (answer.level() != null), "improvement.rule.level");
        var oldTitle = outcome == null ? title : outcome.submittedTitle();
        var oldText = outcome == null ? text : outcome.submittedText();
        var reworded = answer.kind() == Settlement.REWORDED;
        title = reworded ? Typed.text(answer.title(), TITLE) : oldTitle;
        text = reworded ? Typed.text(answer.text(), TEXT) : oldText;
        outcome = new FindingOutcome(answer.kind(), answer.words(), oldTitle, oldText, answer.level(), by, at);
    }

    /** The result is final: where it falls by the answer, it falls now, and not before others may see that. */
    void conclude() {
        if (outcome != null && outcome.kind() == Settlement.WITHDRAWN) {
            status = WITHDRAWN;
            reason = outcome.words()
                    .substring(0, Math.min(REASON, outcome.words().length()));
        }
    }

    /** The audit was withdrawn, and what it found with it. */
    void withdrawWithAudit(String why) {
        unless(isConfirmed(), "improvement.rule.notConfirmed");
        status = WITHDRAWN;
        reason = why;
    }

    /** It was merged into a finding that fell away, and so stands by itself again. */
    void propose() {
        status = PROPOSED;
        reason = null;
        mergedInto = null;
    }

    private boolean isOfSameAudit(Finding other) {
        return other.getAudit() == audit
                || audit.getId() != null
                        && audit.getId().equals(other.getAudit().getId());
    }

    public boolean isConfirmed() {
        return status == CONFIRMED;
    }

    public boolean isGoodPractice() {
        return kind == FindingKind.GOOD_PRACTICE;
    }

    /** Whether a corrective action may be raised from it: not before its result is final, unless it is urgent. */
    public boolean isActionable() {
        return isCorrectable() && (isUrgent() || audit.getStatus().isFinal());
    }

    public boolean isUrgent() {
        return kind == FindingKind.IMMEDIATE_CONCERN;
    }

    /** Whether it may be put right for the child, which does not wait for anybody. */
    public boolean isCorrectable() {
        return isConfirmed()
                && !isGoodPractice()
                && (concern != null || !audit.getStatus().isDropped());
    }

    public boolean isLeftOut() {
        return status == MERGED || status == WITHDRAWN;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Audit getAudit() {
        return audit;
    }

    /** The team of the audit; null when the case was held by none. */
    public Team getTeam() {
        return team;
    }

    /** The concern that it comes from, whatever becomes of the audit; null where an answer raised it. */
    public Concern getConcern() {
        return concern;
    }

    /** Null where it comes from a concern. */
    public Origin getOrigin() {
        return origin;
    }

    public FindingKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public FindingStatus getStatus() {
        return status;
    }

    /** Why it was merged or withdrawn; null otherwise. */
    public String getReason() {
        return reason;
    }

    /** What was made of replies to it, as those who answer them see it; null where nothing needed an answer. */
    public FindingOutcome getOutcome() {
        return outcome;
    }

    /** Whether its answer may still change: until the result is final, others see it as it was submitted. */
    public boolean isBeingSettled() {
        return outcome != null && !audit.wasFinal();
    }

    public FindingOutcome getFinalOutcome() {
        return isBeingSettled() ? null : outcome;
    }

    public String getShownTitle() {
        return isBeingSettled() ? outcome.submittedTitle() : title;
    }

    public String getShownText() {
        return isBeingSettled() ? outcome.submittedText() : text;
    }

    public Finding getMergedInto() {
        return mergedInto;
    }

    /** When its audit was submitted, and null until then; where it comes from a concern, since when it stands. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public int getVersion() {
        return version;
    }
}
