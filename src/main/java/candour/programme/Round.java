package candour.programme;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Typed;
import candour.template.Edition;
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
import java.time.LocalDate;

/**
 * One cycle of audits by one edition. How far it has come is asked of its frame, draws and allocations, not stored.
 * The look-back says how far audits look into the past, and how long ago somebody may have held a case and still
 * not assess it.
 */
@Entity
@Table(name = "round")
public class Round {

    public static final int NAME_LENGTH = 120;
    public static final int LONGEST_LOOK_BACK = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id", nullable = false, updatable = false)
    private Edition edition;

    @Column(name = "name", nullable = false, updatable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "look_back_months", nullable = false, updatable = false)
    private int lookBackMonths;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "planned_by_id", updatable = false)
    private Person plannedBy;

    @Column(name = "planned_at", nullable = false, updatable = false)
    private Instant plannedAt;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    protected Round() {} // for JPA

    Round(String command, String name, Edition edition, int lookBackMonths, Person by, Instant at) {
        var given = Typed.line(name, NAME_LENGTH);
        unless(given != null, "programme.rule.roundName", NAME_LENGTH);
        unless(
                lookBackMonths >= 1 && lookBackMonths <= LONGEST_LOOK_BACK,
                "programme.rule.lookBack",
                LONGEST_LOOK_BACK);
        unless(!edition.isForPractice(), "programme.rule.practiceEdition");
        this.command = command;
        this.organisation = edition.getOrganisation();
        this.name = given;
        this.edition = edition;
        this.lookBackMonths = lookBackMonths;
        this.plannedBy = by;
        this.plannedAt = at;
    }

    /** The first day that an audit done on {@code day} looks at. */
    public LocalDate lookBackFrom(LocalDate day) {
        return day.minusMonths(lookBackMonths);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Edition getEdition() {
        return edition;
    }

    public String getName() {
        return name;
    }

    public int getLookBackMonths() {
        return lookBackMonths;
    }

    /** Null when the system did it. */
    public Person getPlannedBy() {
        return plannedBy;
    }

    public Instant getPlannedAt() {
        return plannedAt;
    }
}
