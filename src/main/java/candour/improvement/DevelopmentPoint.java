package candour.improvement;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What a practitioner takes away from a finding for their own development. Theirs: nobody else sees it, whatever their
 * role, unless it is shared with the line manager, and it can be taken back.
 */
@Entity
@Table(name = "development_point")
public class DevelopmentPoint {

    public static final int WORDS = 1000;

    /** Version of one that is not made yet. */
    public static final int ABSENT = -1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "finding_id", nullable = false, updatable = false)
    private Finding finding;

    @Column(name = "words", nullable = false, length = WORDS)
    private String words;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected DevelopmentPoint() {} // for JPA

    DevelopmentPoint(Finding finding, Person person, String words, Instant at) {
        this.organisation = finding.getOrganisation();
        this.person = person;
        this.finding = finding;
        this.words = Typed.text(words, WORDS);
        this.madeAt = at;
    }

    void reword(String newWords) {
        words = Typed.text(newWords, WORDS);
    }

    boolean says(String typed) {
        return words.equals(Typed.text(typed, WORDS));
    }

    /** With the line manager. */
    void share(Instant at) {
        sharedAt = at;
    }

    void takeBack() {
        sharedAt = null;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Finding getFinding() {
        return finding;
    }

    public String getWords() {
        return words;
    }

    public boolean isShared() {
        return sharedAt != null;
    }

    public int getVersion() {
        return version;
    }
}
