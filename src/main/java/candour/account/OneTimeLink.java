package candour.account;

import static candour.shared.RuleViolation.unless;

import candour.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A link that works once and not for long: it makes the first administrator, or lets the holder of an account choose a
 * password. Only a hash of its secret is stored.
 */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    /** Whoever starts Candour stands beside it. */
    static final Duration GOOD_FOR = Duration.ofDays(1);

    /** What is sent on a Friday still works on Monday. */
    static final Duration PASSWORD_GOOD_FOR = Duration.ofDays(4);

    private static final int SECRET_BYTES = 24;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "secret_hash", nullable = false, updatable = false, length = 64)
    private String secretHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeLink() {} // for JPA

    /** For the first administrator. */
    OneTimeLink(String secret, Instant now) {
        this.secretHash = hash(secret);
        this.expiresAt = now.plus(GOOD_FOR);
    }

    /** For a password. */
    OneTimeLink(String secret, Account account, Instant now) {
        this.secretHash = hash(secret);
        this.account = account;
        this.expiresAt = now.plus(PASSWORD_GOOD_FOR);
    }

    /** A secret that nobody can guess, to be shown once. */
    static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What is stored of it. */
    static String hash(String secret) {
        return Json.sha256(secret);
    }

    void use(Instant now) {
        unless(isUsableAt(now), account == null ? "account.rule.linkSpent" : "account.rule.passwordLinkSpent");
        usedAt = now;
    }

    public boolean isUsableAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public Account getAccount() {
        return account;
    }
}
