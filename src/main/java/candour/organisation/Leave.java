package candour.organisation;

import static candour.shared.RuleViolation.unless;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days on which somebody is away, whatever for: Candour does not ask. Somebody may stand in for just these days. */
@Entity
@Table(name = "absence")
public class Leave implements Serializable {

    /** Longer is somebody who no longer works here, or a slip of the year. */
    static final int MOST_DAYS = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "last_day", nullable = false)
    private LocalDate to;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deputy_id", updatable = false)
    private Person deputy;

    protected Leave() {} // for JPA

    Leave(Person person, LocalDate from, LocalDate to, Person deputy) {
        unless(!to.isBefore(from), "organisation.rule.leaveBackwards");
        unless(ChronoUnit.DAYS.between(from, to) < MOST_DAYS, "organisation.rule.leaveLong", MOST_DAYS);
        person.unlessOwnDeputy(deputy);
        unless(deputy == null || deputy.worksOn(from), "organisation.rule.deputyNotHere", from);
        this.organisation = person.getOrganisation();
        this.person = person;
        this.from = from;
        this.to = to;
        this.deputy = deputy;
    }

    /** Back on {@code day}: the days before it stay as they were. */
    void endBefore(LocalDate day) {
        to = day.minusDays(1);
    }

    boolean isSameAs(Leave other) {
        return from.equals(other.from)
                && to.equals(other.to)
                && (deputy == null ? other.deputy == null : deputy.isSame(other.deputy));
    }

    boolean overlaps(Leave other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Who stands in for these days; null where the standing deputy does, if there is one. */
    public Person getDeputy() {
        return deputy;
    }
}
