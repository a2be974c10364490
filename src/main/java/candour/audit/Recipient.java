package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Typed;
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
import java.time.LocalDate;

/**
 * Somebody with whom the draft of an audit is shared, or who was left out for a reason that stays. Their pages are found
 * by this and by nothing else: no role and no scope opens the draft to them.
 */
@Entity
@Table(name = "audit_recipient")
public class Recipient {

    public static final int REASON = 500;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false, updatable = false, length = 20)
    private Part part;

    @Column(name = "left_out", updatable = false, length = REASON)
    private String leftOut;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Column(name = "no_reply", nullable = false)
    private boolean noReply;

    protected Recipient() {} // for JPA

    /** {@code leftOut} says why they do not get it; null for who does. */
    Recipient(Audit audit, Person person, Part part, String leftOut) {
        this.organisation = audit.getOrganisation();
        this.audit = audit;
        this.person = person;
        this.part = part;
        this.leftOut = Typed.optional(leftOut, REASON);
    }

    /** The reply was sent, as one, within its time. */
    void reply(LocalDate day, Instant at) {
        unless(isInvited(), "audit.rule.notInvited");
        unless(repliedAt == null, "audit.rule.replied");
        unless(audit.takesRepliesOn(day), "audit.rule.replyClosed");
        repliedAt = at;
    }

    /** The result becomes final without their reply. */
    void giveUp() {
        noReply = isWaitedFor();
    }

    /** Whether they are asked for a reply. */
    public boolean isInvited() {
        return part == Part.PRACTITIONER && leftOut == null;
    }

    public boolean isWaitedFor() {
        return isInvited() && repliedAt == null;
    }

    public Audit getAudit() {
        return audit;
    }

    public Person getPerson() {
        return person;
    }

    public Part getPart() {
        return part;
    }

    /** Why the draft was not shared with them; null when it was. */
    public String getLeftOut() {
        return leftOut;
    }

    /** Whether the result became final without the reply that they were asked for. */
    public boolean isNoReply() {
        return noReply;
    }

    public Instant getRepliedAt() {
        return repliedAt;
    }
}
