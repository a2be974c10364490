package candour.casefile;

import candour.organisation.Organisation;
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

/** Who held a case that has not been imported yet; becomes a {@link Holding} when it is. */
@Entity
@Table(name = "waiting_holding")
class WaitingHolding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "waiting_holding_seq")
    @SequenceGenerator(name = "waiting_holding_seq", sequenceName = "waiting_holding_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "identity_digest", nullable = false, updatable = false, length = 32)
    private String identityDigest;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "held_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "held_to")
    private LocalDate to;

    protected WaitingHolding() {} // for JPA

    WaitingHolding(
            Organisation organisation, String identityDigest, Person person, Team team, LocalDate from, LocalDate to) {
        this.organisation = organisation;
        this.identityDigest = identityDigest;
        this.person = person;
        this.team = team;
        this.from = from;
        this.to = to;
    }

    void restate(Team team, LocalDate to) {
        this.team = team;
        this.to = to;
    }

    Holding of(CaseFile caseFile) {
        return new Holding(caseFile, person, team, from, to);
    }

    Long getId() {
        return id;
    }

    String getIdentityDigest() {
        return identityDigest;
    }

    Person getPerson() {
        return person;
    }

    Team getTeam() {
        return team;
    }

    LocalDate getFrom() {
        return from;
    }

    LocalDate getTo() {
        return to;
    }
}
