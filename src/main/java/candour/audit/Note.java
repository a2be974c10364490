package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
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
import java.time.LocalDate;

/**
 * A piece of evidence, written down once, that many answers may cite (D19): when, in which record, what it says, whose
 * it is and what it is worth. Kept as it is typed, so any part may still be missing while the audit goes on.
 */
@Entity
@Table(name = "note")
public class Note {

    public static final int TEXT_LENGTH = 4000;
    public static final int RECORD_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id", nullable = false, updatable = false)
    private Assessment assessment;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Column(name = "record", length = RECORD_LENGTH)
    private String record;

    @Column(name = "text", length = TEXT_LENGTH)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", length = 20)
    private NoteSource source;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", length = 20)
    private NoteStanding standing;

    @Column(name = "added_later", nullable = false)
    private boolean addedLater;

    @Embedded
    private Sending sending;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version = 1;

    protected Note() {} // for JPA

    Note(String command, Assessment assessment) {
        this.command = command;
        this.organisation = assessment.getOrganisation();
        this.assessment = assessment;
    }

    void write(NoteContent content, Sending by, Instant at) {
        unless(assessment.isOpen(), "audit.rule.submitted");
        notedOn = content.notedOn();
        record = content.record();
        text = content.text();
        source = content.source();
        standing = content.standing();
        addedLater = content.addedLater();
        sending = by;
        savedAt = at;
    }

    /** Whether it says what, from whom and of what standing: what an answer may rest on. */
    public boolean isComplete() {
        return text != null && source != null && standing != null;
    }

    /** Whether what it cites came to the record after the case was selected: as its day shows, or as the assessor says. */
    public boolean isAfterSelection() {
        var selectedOn = assessment.getAudit().selectedOn();
        return addedLater || notedOn != null && selectedOn != null && notedOn.isAfter(selectedOn);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    /** The day the record is of; null where not said. */
    public LocalDate getNotedOn() {
        return notedOn;
    }

    public String getRecord() {
        return record;
    }

    public String getText() {
        return text;
    }

    public NoteSource getSource() {
        return source;
    }

    public NoteStanding getStanding() {
        return standing;
    }

    /** As the assessor says, whatever its day is. */
    public boolean isAddedLater() {
        return addedLater;
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
