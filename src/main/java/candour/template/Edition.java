package candour.template;

import candour.organisation.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * One published edition of a quality standard: an immutable value, kept as its canonical document with its hash (D7).
 * Audits pin it; a change is a new edition.
 */
@Entity
@Table(name = "edition")
public class Edition {

    /** Code of the standard that practice audits are done by. */
    static final String PRACTICE = "PRACTICE";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "code", nullable = false, updatable = false, length = 20)
    private String code;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "title", nullable = false, updatable = false, length = 200)
    private String title;

    @Column(name = "question_count", nullable = false, updatable = false)
    private int questions;

    @Column(name = "document", nullable = false, updatable = false, length = 1_000_000)
    private String document;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "published_on", nullable = false, updatable = false)
    private LocalDate publishedOn;

    protected Edition() {} // for JPA

    Edition(Organisation organisation, EditionDocument document, LocalDate publishedOn) {
        this.organisation = organisation;
        this.code = document.code();
        this.number = document.number();
        this.title = document.title();
        this.questions = document.questions().size();
        this.document = document.canonicalJson();
        this.sha256 = document.sha256();
        this.publishedOn = publishedOn;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getCode() {
        return code;
    }

    public int getNumber() {
        return number;
    }

    /** Whether practice audits are done by it, and nothing else. */
    public boolean isForPractice() {
        return PRACTICE.equals(code);
    }

    /** What it is called for short. */
    public String getName() {
        return name(code, number);
    }

    public static String name(String code, int number) {
        return code + " " + number;
    }

    public String getTitle() {
        return title;
    }

    public int getQuestions() {
        return questions;
    }

    /** The canonical JSON; read through {@link EditionDocument}. */
    public String getDocument() {
        return document;
    }

    public String getSha256() {
        return sha256;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }
}
