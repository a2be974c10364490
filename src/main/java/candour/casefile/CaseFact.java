package candour.casefile;

import static candour.shared.RuleViolation.unless;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing the council's records say about a case, and the day it is from. An assessor who finds it wrong corrects
 * it with a reason; a later import leaves the correction alone as long as the council still says what was corrected.
 */
@Entity
@Table(name = "case_fact")
public class CaseFact {

    static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_fact_seq")
    @SequenceGenerator(name = "case_fact_seq", sequenceName = "case_fact_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", nullable = false, updatable = false)
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 40)
    private FactKind kind;

    @Column(name = "fact", nullable = false, length = LONGEST)
    private String value;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    @Column(name = "imported", nullable = false, length = LONGEST)
    private String imported;

    /** By number, the import that says so; null where none did, or from before that was kept. */
    @Column(name = "source_import_id")
    private Long source;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected CaseFact() {} // for JPA

    CaseFact(CaseFile caseFile, FactEntry entry, Long source) {
        this.caseFile = caseFile;
        this.kind = entry.kind();
        this.value = entry.value();
        this.imported = entry.value();
        this.asOf = entry.asOf();
        this.source = source;
    }

    /**
     * The facts of a case after {@code entries} of the import {@code source}: known ones restated, and those that were not
     * there before.
     */
    static List<CaseFact> restated(CaseFile caseFile, List<CaseFact> known, List<FactEntry> entries, Long source) {
        var all = new ArrayList<>(known);
        for (var entry : entries) {
            known.stream()
                    .filter(each -> each.kind == entry.kind())
                    .findFirst()
                    .ifPresentOrElse(
                            each -> each.restate(entry, source), () -> all.add(new CaseFact(caseFile, entry, source)));
        }
        return all;
    }

    /** What says the same of the same day again is no new source. */
    void restate(FactEntry entry, Long by) {
        unless(entry.kind() == kind, "casefile.rule.otherFact");
        boolean same = imported.equals(entry.value());
        if (same && (isCorrected() || entry.asOf().equals(asOf)) || entry.asOf().isBefore(asOf)) {
            return;
        }
        value = entry.value();
        imported = entry.value();
        asOf = entry.asOf();
        source = by;
    }

    /** Answers what it said before. */
    String correct(String corrected, LocalDate today) {
        unless(kind.accepts(corrected), "casefile.rule.factValue");
        unless(!corrected.equals(value), "casefile.rule.sameFact");
        var before = value;
        value = corrected;
        asOf = today;
        return before;
    }

    public boolean isCorrected() {
        return !value.equals(imported);
    }

    public Long getId() {
        return id;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public FactKind getKind() {
        return kind;
    }

    public String getValue() {
        return value;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    Long getSource() {
        return source;
    }

    public int getVersion() {
        return version;
    }
}
