package candour.organisation;

import static candour.shared.RuleViolation.unless;

import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days on which the council is closed besides bank holidays, such as those between Christmas and New Year. */
@Embeddable
public record Closure(
        @Column(name = "name", nullable = false, length = NAME)
        String name,

        @Column(name = "first_day", nullable = false) LocalDate from,
        @Column(name = "last_day", nullable = false) LocalDate to)
        implements Serializable {

    public static final int NAME = 100;

    /** More in a row is a slip of the year rather than a closure. */
    static final int MOST_DAYS = 31;

    public Closure {
        name = Typed.text(name, NAME);
        unless(!to.isBefore(from), "organisation.rule.closureBackwards");
        unless(ChronoUnit.DAYS.between(from, to) < MOST_DAYS, "organisation.rule.closureLong", MOST_DAYS);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Closure other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
