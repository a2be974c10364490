package candour.improvement;

import static candour.shared.RuleViolation.unless;

import candour.audit.Audit;
import candour.audit.AuditStatus;
import candour.audit.Sending;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Typed;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;

/**
 * What a practitioner says to the draft of an audit of their work. Kept as it is typed, their own until it is sent as
 * one; nothing in it changes after that.
 */
@Entity
@Table(name = "reply")
public class Reply {

    /** Version of a reply, and of what it says to a finding, that is not there yet. */
    public static final int ABSENT = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "audit_id", nullable = false, updatable = false)
    private Audit audit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Embedded
    private ReplyContent content;

    @Embedded
    private Sending sending;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "command_id", length = 36)
    private String command;

    @Enumerated(EnumType.STRING)
    @Column(name = "fact_outcome", length = 20)
    private FactSettlement factOutcome;

    @Column(name = "fact_answer", length = FindingOutcome.WORDS)
    private String factAnswer;

    @Version
    @Column(name = "version", nullable = false)
    private int version = ABSENT + 1;

    protected Reply() {} // for JPA

    Reply(Audit audit, Person person, Instant at) {
        this.organisation = audit.getOrganisation();
        this.audit = audit;
        this.person = person;
        this.savedAt = at;
    }

    void write(ReplyContent said, Sending by, Instant at) {
        unless(isOpen(), "improvement.rule.replySent");
        content = said;
        sending = by;
        savedAt = at;
    }

    /** Sends all of it as one. Whoever differs says why, and whoever says that a fact is wrong says what is right. */
    void send(Collection<FindingReply> points, String byCommand, Instant at) {
        unless(isOpen(), "improvement.rule.replySent");
        var said = getContent();
        unless(points.stream().allMatch(FindingReply::isComplete), "improvement.rule.wordsNeeded");
        unless((said.question() == null) == (said.fact() == null), "improvement.rule.factIncomplete");
        unless(
                !said.equals(ReplyContent.EMPTY) || points.stream().anyMatch(FindingReply::isSaid),
                "improvement.rule.nothingSaid");
        command = byCommand;
        sentAt = at;
    }

    /** Answers the fact that it disputes. */
    void settleFact(FactSettlement kind, String why) {
        unless(audit.getStatus() == AuditStatus.SHARED, "improvement.rule.notShared");
        unless(sentAt != null && getContent().fact() != null, "improvement.rule.noFact");
        factAnswer = Typed.text(why, FindingOutcome.WORDS);
        factOutcome = kind;
    }

    public boolean isOpen() {
        return sentAt == null;
    }

    /** Version of its content; {@link #ABSENT} while that is not written, though something is said to a finding. */
    int contentVersion() {
        return sending == null ? ABSENT : version;
    }

    /** Tells a page made from an older state from a fresh one: grows with each part that is saved. */
    int seen(Collection<FindingReply> points) {
        return contentVersion()
                + points.stream().mapToInt(FindingReply::getVersion).sum();
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

    public Person getPerson() {
        return person;
    }

    /** Never null: empty while nothing is written. */
    public ReplyContent getContent() {
        return content == null ? ReplyContent.EMPTY : content;
    }

    Sending getSending() {
        return sending;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** What became of the fact that it disputes; null until answered, and where none is. */
    public FactSettlement getFactOutcome() {
        return factOutcome;
    }

    public String getFactAnswer() {
        return factAnswer;
    }

    /** The same as everybody but those who answer sees it: not before the result is final. */
    FactSettlement getFinalFactOutcome() {
        return audit.wasFinal() ? factOutcome : null;
    }

    String getFinalFactAnswer() {
        return audit.wasFinal() ? factAnswer : null;
    }

    /** Null until it is sent. */
    public Instant getSentAt() {
        return sentAt;
    }

    String getCommand() {
        return command;
    }

    public int getVersion() {
        return version;
    }
}
