package candour.casefile;

import candour.organisation.Days;
import candour.organisation.Person;
import candour.organisation.Team;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who held a case from when to when ({@code to} null: still). Decides who may not assess it. */
@Entity
@Table(name = "case_holding")
public class Holding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_holding_seq")
    @SequenceGenerator(name = "case_holding_seq", sequenceName = "case_holding_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", nullable = false, updatable = false)
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "held_from", nullable = false)
    private LocalDate from;

    @Column(name = "held_to")
    private LocalDate to;

    protected Holding() {} // for JPA

    Holding(CaseFile caseFile, Person person, Team team, LocalDate from, LocalDate to) {
        this.caseFile = caseFile;
        this.person = person;
        this.team = team;
        this.from = from;
        this.to = to;
    }

    /** What a later list says of the same holding. */
    void restate(Team team, LocalDate to) {
        this.team = team;
        this.to = to;
    }

    /** A later list names it no longer. Answers whether that ended it. */
    boolean endAsMissing(LocalDate day) {
        boolean lasts = to == null && !from.isAfter(day);
        if (lasts) {
            to = day;
        }
        return lasts;
    }

    /** Whether this came later: what lasts still comes last of all. */
    boolean isLaterThan(Holding other) {
        var end = to == null ? LocalDate.MAX : to;
        var otherEnd = other.to == null ? LocalDate.MAX : other.to;
        return end.isAfter(otherEnd) || end.equals(otherEnd) && from.isAfter(other.from);
    }

    /** Whether the case was held so on any day from {@code start} on. */
    public boolean reachesInto(LocalDate start) {
        return to == null || !to.isBefore(start);
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public Person getPerson() {
        return person;
    }

    public Team getTeam() {
        return team;
    }

    public Days getDays() {
        return new Days(from, to);
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }
}
