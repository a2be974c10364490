package candour.casefile;

import static candour.shared.RuleViolation.unless;

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
import java.time.Instant;

/** That a fact was corrected: from what to what, by whom and why. Never changed afterwards. */
@Entity
@Table(name = "fact_correction")
public class FactCorrection {

    public static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_fact_id", nullable = false, updatable = false)
    private CaseFact fact;

    /** Null in corrections from before commands were kept. */
    @Column(name = "command_id", updatable = false, length = 36)
    private String command;

    @Column(name = "before_correction", nullable = false, updatable = false, length = CaseFact.LONGEST)
    private String before;

    @Column(name = "corrected", nullable = false, updatable = false, length = CaseFact.LONGEST)
    private String value;

    @Column(name = "reason", nullable = false, updatable = false, length = LONGEST_REASON)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "corrected_by_id", nullable = false, updatable = false)
    private Person by;

    @Column(name = "corrected_at", nullable = false, updatable = false)
    private Instant at;

    protected FactCorrection() {} // for JPA

    FactCorrection(String command, CaseFact fact, String before, String reason, Person by, Instant at) {
        unless(reason != null && !reason.isBlank(), "casefile.rule.correctionReason");
        this.command = command;
        this.fact = fact;
        this.before = before;
        this.value = fact.getValue();
        this.reason = Typed.text(reason, LONGEST_REASON);
        this.by = by;
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    public String getBefore() {
        return before;
    }

    public String getValue() {
        return value;
    }

    public String getReason() {
        return reason;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
