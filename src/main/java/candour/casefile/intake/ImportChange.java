package candour.casefile.intake;

import candour.casefile.CaseFile;
import candour.casefile.Holding;
import candour.organisation.Person;
import candour.shared.FieldChange;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One thing that an import would change, or one case or person that its file holds no longer. */
@Entity
@Table(name = "import_change")
class ImportChange {

    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_change_seq")
    @SequenceGenerator(name = "import_change_seq", sequenceName = "import_change_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_import_id", nullable = false, updatable = false)
    private Import caseImport;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, updatable = false, length = 20)
    private ImportOutcome outcome;

    /** Null where it is about a person. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_file_id", updatable = false)
    private CaseFile caseFile;

    /** Set where somebody who holds the case is missing. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "holding_id")
    private Holding holding;

    /** A case's pseudonym or a person's staff reference. */
    @Column(name = "subject", nullable = false, updatable = false, length = Person.REFERENCE_LENGTH)
    private String subject;

    /** Null, and the rest with it, for a case or a person that is missing. */
    @Column(name = "field", updatable = false, length = 60)
    private String field;

    @Enumerated(EnumType.STRING)
    @Column(name = "form", updatable = false, length = 10)
    private FieldChange.Form form;

    @Column(name = "value_before", updatable = false, length = LONGEST)
    private String before;

    @Column(name = "value_after", updatable = false, length = LONGEST)
    private String after;

    protected ImportChange() {} // for JPA

    ImportChange(Import caseImport, ImportOutcome outcome, CaseFile caseFile, String subject, FieldChange change) {
        this.caseImport = caseImport;
        this.outcome = outcome;
        this.caseFile = caseFile;
        this.subject = subject;
        if (change != null) {
            this.field = change.field();
            this.form = change.form();
            this.before = change.before();
            this.after = change.after();
        }
    }

    /** Which holding is missing. */
    void isOf(Holding missing) {
        holding = missing;
    }
}
