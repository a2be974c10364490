package candour.organisation;

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
import java.util.HashSet;
import java.util.Set;

/**
 * Who managed somebody from when to when; kept when it changes, for who supervised a case is a matter of dates (D48).
 * {@code from} is null where nobody knows since when, {@code to} while it lasts.
 */
@Entity
@Table(name = "supervision")
public class Supervision implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "manager_id", nullable = false, updatable = false)
    private Person manager;

    @Column(name = "supervised_from", updatable = false)
    private LocalDate from;

    @Column(name = "supervised_to")
    private LocalDate to;

    /** What is told anew on the same day was a slip; null where nobody knows the day. */
    @Column(name = "told_on", updatable = false)
    private LocalDate toldOn;

    protected Supervision() {} // for JPA

    private Supervision(Person person, Person manager, LocalDate from, LocalDate toldOn) {
        this.person = person;
        this.manager = manager;
        this.from = from;
        this.toldOn = toldOn;
    }

    /**
     * From {@code day} on {@code person} is managed by {@code manager}, or by nobody. The first line that is known is taken
     * to have held before, whenever they began: rather one person too many is kept off a case than one too few. One that
     * was told on the same day was a slip, and is replaced.
     */
    static void change(Set<Supervision> lines, Person person, Person manager, LocalDate day) {
        var open = lines.stream().filter(line -> line.to == null).findFirst();
        if (open.isPresent() && open.get().manager.isSame(manager)) {
            return;
        }
        var from = lines.isEmpty() ? null : day;
        if (open.isPresent() && open.get().isToldOn(day)) {
            from = open.get().from;
            lines.remove(open.get());
        } else {
            open.ifPresent(line -> line.to = day.minusDays(1));
        }
        if (manager != null) {
            begin(lines, new Supervision(person, manager, from, day));
        }
    }

    /** The same manager as until the day before goes on. */
    private static void begin(Set<Supervision> lines, Supervision next) {
        lines.stream()
                .filter(line -> next.from != null
                        && line.manager.isSame(next.manager)
                        && next.from.minusDays(1).equals(line.to))
                .findFirst()
                .ifPresentOrElse(line -> line.to = null, () -> lines.add(next));
    }

    private boolean isToldOn(LocalDate day) {
        return day.equals(toldOn);
    }

    /** Whether {@code other} stood anywhere above {@code person} on any of these days. */
    static boolean reaches(Person other, Person person, Days days) {
        return reaches(other, person, days, new HashSet<>());
    }

    /** What was told of the past day by day may run in a circle there: nobody is asked twice on one way up. */
    private static boolean reaches(Person other, Person person, Days days, Set<String> below) {
        if (!below.add(person.getReference())) {
            return false;
        }
        var found = person.getSupervisions().stream()
                .anyMatch(line -> line.getDays()
                        .within(days)
                        .filter(then -> line.manager.isSame(other) || reaches(other, line.manager, then, below))
                        .isPresent());
        below.remove(person.getReference());
        return found;
    }

    public Person getManager() {
        return manager;
    }

    public Days getDays() {
        return new Days(from, to);
    }
}
