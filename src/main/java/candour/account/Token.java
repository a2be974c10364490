package candour.account;

import static candour.shared.RuleViolation.unless;

import candour.access.Permission;
import candour.organisation.Person;
import candour.organisation.Service;
import candour.organisation.Team;
import candour.shared.Typed;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets another system act for an account, with what its person chose to leave to it, until a day at most a year away or
 * until it is withdrawn. The secret is shown once and kept as a hash (D41).
 */
@Entity
@Table(name = "token")
public class Token {

    public static final int NAME = 80;

    private static final int LONGEST_YEARS = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    @Column(name = "name", nullable = false, updatable = false, length = NAME)
    private String name;

    @Column(name = "secret_hash", nullable = false, updatable = false, length = 64)
    private String secretHash;

    @ElementCollection
    @CollectionTable(name = "token_permission", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "permission", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<Permission> permissions = EnumSet.noneOf(Permission.class);

    @Column(name = "everywhere", nullable = false, updatable = false)
    private boolean everywhere;

    @ManyToMany
    @JoinTable(
            name = "token_service",
            joinColumns = @JoinColumn(name = "token_id"),
            inverseJoinColumns = @JoinColumn(name = "service_id"))
    private Set<Service> services = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "token_team",
            joinColumns = @JoinColumn(name = "token_id"),
            inverseJoinColumns = @JoinColumn(name = "team_id"))
    private Set<Team> teams = new HashSet<>();

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_on", nullable = false, updatable = false)
    private LocalDate expiresOn;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by_id")
    private Person withdrawnBy;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Token() {} // for JPA

    /** {@code expiresOn} still counts; it is after {@code today} and no more than a year away. */
    Token(
            Account account,
            String command,
            String secretHash,
            TokenLeave leave,
            LocalDate expiresOn,
            Instant now,
            LocalDate today) {
        unless(expiresOn.isAfter(today), "account.rule.tokenExpiresInPast");
        unless(!expiresOn.isAfter(today.plusYears(LONGEST_YEARS)), "account.rule.tokenExpiresTooLate");
        unless(!leave.permissions().isEmpty(), "account.rule.tokenMayNothing");
        unless(leave.everywhere() || leave.isSomewhere(), "account.rule.tokenNowhere");
        this.account = account;
        this.command = command;
        this.secretHash = secretHash;
        this.name = Typed.line(Typed.text(leave.name(), NAME), NAME);
        this.permissions.addAll(leave.permissions());
        this.everywhere = leave.everywhere();
        if (!everywhere) {
            this.services.addAll(leave.services());
            this.teams.addAll(leave.teams());
        }
        this.madeAt = now;
        this.expiresOn = expiresOn;
    }

    /** For good. Once more changes nothing. */
    void withdraw(Person by, Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            withdrawnBy = by;
        }
    }

    public boolean isUsableOn(LocalDate day) {
        return stateOn(day) == TokenState.IN_USE;
    }

    public TokenState stateOn(LocalDate day) {
        if (withdrawnAt != null) {
            return TokenState.WITHDRAWN;
        }
        return day.isAfter(expiresOn) ? TokenState.EXPIRED : TokenState.IN_USE;
    }

    public Long getId() {
        return id;
    }

    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public Set<Permission> getPermissions() {
        return Collections.unmodifiableSet(permissions);
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public Set<Service> getServices() {
        return Collections.unmodifiableSet(services);
    }

    public Set<Team> getTeams() {
        return Collections.unmodifiableSet(teams);
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
