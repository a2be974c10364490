package candour.improvement;

import static candour.shared.RuleViolation.unless;

import candour.audit.Sending;
import candour.organisation.Organisation;
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

/** What a reply says to one finding, as far as it is written. */
@Entity
@Table(name = "finding_reply")
public class FindingReply {

    public static final int WORDS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reply_id", nullable = false, updatable = false)
    private Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "finding_id", nullable = false, updatable = false)
    private Finding finding;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance", length = 20)
    private Stance stance;

    @Column(name = "words", length = WORDS)
    private String words;

    @Embedded
    private Sending sending;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version = Reply.ABSENT + 1;

    protected FindingReply() {} // for JPA

    FindingReply(Reply reply, Finding finding) {
        this.organisation = reply.getOrganisation();
        this.reply = reply;
        this.finding = finding;
    }

    void say(Stance taken, String why, Sending by, Instant at) {
        unless(reply.isOpen(), "improvement.rule.replySent");
        stance = taken;
        words = Typed.optional(why, WORDS);
        sending = by;
        savedAt = at;
    }

    /** Words alone are no stance, and who agrees in part or not at all says why. */
    boolean isComplete() {
        return stance == null ? words == null : !stance.isDiffering() || words != null;
    }

    boolean isSaid() {
        return stance != null;
    }

    public Long getId() {
        return id;
    }

    public Reply getReply() {
        return reply;
    }

    public Finding getFinding() {
        return finding;
    }

    public Stance getStance() {
        return stance;
    }

    public String getWords() {
        return words;
    }

    Sending getSending() {
        return sending;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public int getVersion() {
        return version;
    }
}
