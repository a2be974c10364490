package candour.account;

import static candour.account.AccountState.DISABLED;
import static candour.account.AccountState.LOCKED;
import static candour.account.AccountState.NOT_EMPLOYED;
import static candour.account.AccountState.OPEN;
import static candour.shared.RuleViolation.unless;

import candour.access.Identity;
import candour.organisation.Person;
import candour.shared.Clocks;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a person signs in. Ten wrong passwords in a row lock it for a quarter of an hour; the right one is refused
 * meanwhile too. The count is in the database, so it holds over restarts and nodes (D11).
 */
@Entity
@Table(name = "account")
public class Account {

    static final int USERNAME_LENGTH = 80;
    static final int FAILURES_UNTIL_LOCKED = 10;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(name = "username", nullable = false, length = USERNAME_LENGTH)
    private String username;

    @Column(name = "password_hash", nullable = false, length = 100)
    private String passwordHash;

    @Column(name = "enabled", nullable = false)
    private boolean enabled;

    @Column(name = "failed_attempts", nullable = false)
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    /** Raised by what ends everything that was begun before: sessions of another generation are over. */
    @Column(name = "generation", nullable = false)
    private int generation;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Account() {} // for JPA

    Account(Person person, String username, String passwordHash) {
        this.person = person;
        this.username = username;
        this.passwordHash = passwordHash;
        this.enabled = true;
    }

    /** From the next request on, and for sessions under way for good; the account and all that was done with it stay. */
    void disable(Person by) {
        unless(!person.isSame(by), "account.rule.ownAccount");
        enabled = false;
        generation++;
    }

    void enable() {
        enabled = true;
    }

    void unlock() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** By the one-time link. Whoever is in by the old one is out at the next request; who could not remember the old one is not locked out for having tried. */
    void choose(String newHash) {
        unless(enabled, "account.rule.passwordLinkSpent");
        passwordHash = newHash;
        generation++;
        unlock();
    }

    void failed(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FAILURES_UNTIL_LOCKED) {
            lockedUntil = now.plus(LOCKED_FOR);
            failedAttempts = 0;
        }
    }

    void succeeded() {
        unlock();
    }

    /** The person as the trail names them where nobody has signed in yet: with no right at all. */
    Identity whoItIsFor() {
        return new Identity(person.getOrganisation().getId(), person.getId(), person.getDisplayName(), List.of());
    }

    public boolean mayTryAt(Instant now) {
        return stateAt(now) == OPEN;
    }

    /** Whoever has left is out from the end of their last day on, without anybody doing anything. */
    public AccountState stateAt(Instant now) {
        if (!enabled) {
            return DISABLED;
        }
        if (!person.worksOn(now.atZone(Clocks.LONDON).toLocalDate())) {
            return NOT_EMPLOYED;
        }
        return lockedUntil != null && now.isBefore(lockedUntil) ? LOCKED : OPEN;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public String getUsername() {
        return username;
    }
}
