package candour.account;

import static candour.shared.RuleViolation.unless;

import candour.access.Role;
import candour.organisation.Person;
import candour.organisation.Service;
import candour.organisation.Team;
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
import jakarta.persistence.Table;
import java.util.Objects;

/** A role that a person holds in a team, in a service, or, with neither, in the whole council. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    /** Where a role may hold, short of the whole council. */
    public enum Place {
        SERVICE,
        TEAM
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 30)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_id")
    private Service service;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    protected RoleGrant() {} // for JPA

    /** {@code by} is null for Candour itself. What is not tied to a team or service cannot be given in one. */
    RoleGrant(Person person, Role role, Service service, Team team, Person by) {
        unless(role != Role.SYSTEM, "account.rule.systemRole");
        unless(service == null || team == null, "account.rule.oneScope");
        unless(role != Role.ADMINISTRATOR || service == null && team == null, "account.rule.administratorEverywhere");
        unless(!person.isSame(by), "account.rule.ownRoles"); // nobody raises or lowers themselves
        this.person = person;
        this.role = role;
        this.service = service;
        this.team = team;
    }

    /** Nobody takes their own away either. */
    void unlessOf(Person by) {
        unless(!person.isSame(by), "account.rule.ownRoles");
    }

    /** The same, in the same place. */
    RoleGrant forSomebodyElse(Person other, Person by) {
        return new RoleGrant(other, role, service, team, by);
    }

    /** What kind of place it is tied to; null for the whole council. */
    public Place getPlace() {
        if (team != null) {
            return Place.TEAM;
        }
        return service == null ? null : Place.SERVICE;
    }

    Long placeId() {
        return team == null ? idOf(service) : idOf(team);
    }

    /** Whether it gives the same person the same, in the same place. */
    boolean isSameAs(RoleGrant other) {
        return role == other.role
                && person.getId().equals(other.person.getId())
                && Objects.equals(idOf(service), idOf(other.service))
                && Objects.equals(idOf(team), idOf(other.team));
    }

    private static Long idOf(Service service) {
        return service == null ? null : service.getId();
    }

    private static Long idOf(Team team) {
        return team == null ? null : team.getId();
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public Service getService() {
        return service;
    }

    public Team getTeam() {
        return team;
    }
}
