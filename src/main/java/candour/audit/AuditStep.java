package candour.audit;

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
 * One line of what became of a submitted audit: what was done with it, by whom, when, and why. Never changed. Its
 * command makes a double submit one deed.
 */
@Entity
@Table(name = "audit_step")
public class AuditStep {

    public static final int WORDS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "audit_id", nullable = false, updatable = false)
    private Audit audit;

    @Enumerated(EnumType.STRING)
    @Column(name = "move", nullable = false, updatable = false, length = 20)
    private AuditMove move;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(name = "words", updatable = false, length = WORDS)
    private String words;

    @Column(name = "reply_until", updatable = false)
    private LocalDate replyUntil;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    protected AuditStep() {} // for JPA

    /** Of the audit as it stands after the move. */
    AuditStep(Audit audit, AuditMove move, String words, AuditDeed deed) {
        this.organisation = audit.getOrganisation();
        this.audit = audit;
        this.move = move;
        this.person = deed.by();
        this.happenedAt = deed.at();
        this.words = Typed.optional(words, WORDS);
        this.replyUntil = audit.getReplyUntil();
        this.command = deed.command();
    }

    public Audit getAudit() {
        return audit;
    }

    public AuditMove getMove() {
        return move;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** The reason; null where none was needed. */
    public String getWords() {
        return words;
    }

    /** The last day for a reply, as it was set then. */
    public LocalDate getReplyUntil() {
        return replyUntil;
    }
}
