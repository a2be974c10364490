package candour.account;

import static candour.shared.RuleViolation.unless;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link that makes the first administrator, once, within a day. Only a hash of its secret is stored. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    static final Duration GOOD_FOR = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "secret_hash", nullable = false, updatable = false, length = 64)
    private String secretHash;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeLink() {} // for JPA

    OneTimeLink(String secretHash, Instant now) {
        this.secretHash = secretHash;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    void use(Instant now) {
        unless(isUsableAt(now), "account.rule.linkSpent");
        usedAt = now;
    }

    public boolean isUsableAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
