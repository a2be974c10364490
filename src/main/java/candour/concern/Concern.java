package candour.concern;

import static candour.shared.RuleViolation.unless;

import candour.audit.Audit;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.organisation.Team;
import candour.shared.Typed;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Somebody read in a case file that the child may be at risk. Waits until a person who was told takes it on by name; what
 * was written never changes.
 */
@Entity
@Table(name = "concern")
public class Concern implements Serializable {

    public static final int TEXT = 4000;

    /** How long those who were told have before the next are: the clock runs at night and at weekends too. */
    static final Duration EACH_HAS = Duration.ofHours(1);

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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "raised_by_id", nullable = false, updatable = false)
    private Person raisedBy;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @Column(name = "text", nullable = false, updatable = false, length = TEXT)
    private String text;

    @Embedded
    private Phoned phoned;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "about_id", updatable = false)
    private Person about;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    @Embedded
    private Acknowledgement acknowledgement;

    @OneToMany(mappedBy = "concern", cascade = CascadeType.PERSIST)
    @OrderBy("toldAt, dueAt, id")
    private List<Telling> tellings = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Concern() {} // for JPA

    /** {@code phoned} is null where nobody could be reached; {@code about} where the concern is about nobody's work. */
    Concern(Audit audit, Person raisedBy, Person about, String text, Phoned phoned, String command, Instant at) {
        unless(!audit.isPractice(), "concern.rule.practice");
        unless(phoned == null || !phoned.at().isAfter(at), "concern.rule.phonedLater");
        this.organisation = audit.getOrganisation();
        this.audit = audit;
        this.team = audit.getTeam();
        this.raisedBy = raisedBy;
        this.raisedAt = at;
        this.text = Typed.text(text, TEXT);
        this.phoned = phoned;
        this.about = about;
        this.command = command;
    }

    /**
     * Tells whoever is due by now and was not told: the first at once, each group after it an hour after the one before.
     * Told late, after the server stood still, they are told what was due when. Returns the new ones.
     */
    List<Telling> tell(List<List<Rung>> ladder, Instant now) {
        unless(!isAcknowledged(), "concern.rule.acknowledged");
        var before = tellings.size();
        for (var group = 0; group < ladder.size(); group++) {
            var due = raisedAt.plus(EACH_HAS.multipliedBy(group));
            for (var rung : ladder.get(group)) {
                if (!due.isAfter(now) && !isTold(rung.person())) {
                    tellings.add(new Telling(this, rung, due, now));
                }
            }
        }
        return List.copyOf(tellings.subList(before, tellings.size()));
    }

    /** Somebody who was told takes it on: never who raised it, for then nobody else would know. */
    void acknowledge(Acknowledgement taken) {
        unless(!isAcknowledged(), "concern.rule.acknowledged");
        unless(isTold(taken.by()), "concern.rule.notTold");
        unless(!isSame(taken.by(), raisedBy), "concern.rule.ownConcern");
        acknowledgement = taken;
    }

    public boolean isAcknowledged() {
        return acknowledgement != null && acknowledgement.at() != null;
    }

    /** Who is told by nobody: whom it is about, and who raised it, for they know and cannot take it on. */
    List<Person> excluded() {
        return about == null ? List.of(raisedBy) : List.of(raisedBy, about);
    }

    boolean isTold(Person person) {
        return tellings.stream().anyMatch(telling -> isSame(telling.getPerson(), person));
    }

    /** Whether this person may take it on now. */
    public boolean isAcknowledgeableBy(Person person) {
        return !isAcknowledged() && isTold(person) && !isSame(person, raisedBy);
    }

    static boolean isSame(Person one, Person other) {
        return one != null && other != null && Objects.equals(one.getReference(), other.getReference());
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

    public Person getRaisedBy() {
        return raisedBy;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    public String getText() {
        return text;
    }

    /** Null where nobody could be reached by telephone. */
    public Phoned getPhoned() {
        return phoned;
    }

    public Person getAbout() {
        return about;
    }

    /** Null until somebody has taken it on. */
    public Acknowledgement getAcknowledgement() {
        return acknowledgement;
    }

    /** Everybody who was told, the first first. */
    public List<Telling> getTellings() {
        return tellings;
    }

    public int getVersion() {
        return version;
    }
}
