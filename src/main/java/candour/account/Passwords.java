package candour.account;

import static candour.shared.RuleViolation.unless;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/** Hashes passwords by bcrypt, cost 12, with the server's own implementation; Elytron checks them at sign-in. */
@ApplicationScoped
public class Passwords {

    private static final int COST = 12;
    private static final int SALT_BYTES = 16;
    private static final int SHORTEST = 12;

    /** bcrypt reads no further than this; a longer password is refused rather than cut. */
    private static final int LONGEST_BYTES = 72;

    private final SecureRandom random = new SecureRandom();

    /**
     * The hash to store, beginning {@code $2a$12$}.
     *
     * @throws candour.shared.RuleViolation when it is shorter than 12 characters or longer than 72 bytes
     */
    public String hash(String password) {
        unless(password.codePointCount(0, password.length()) >= SHORTEST, "account.rule.passwordShort", SHORTEST);
        unless(password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES, "account.rule.passwordLong");
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return encrypt(password, salt);
    }

    /** A hash that no password that anybody knows has: until the holder of the account has chosen one. */
    String hashOfNone() {
        return hash(OneTimeLink.newSecret());
    }

    /** Takes as long as checking a real password, so that an unknown or locked name cannot be told by the time. */
    public void pretendToCheck(String password) {
        encrypt(password, new byte[SALT_BYTES]);
    }

    private String encrypt(String password, byte[] salt) {
        try {
            var factory = PasswordFactory.getInstance(
                    BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance());
            var spec = new EncryptablePasswordSpec(
                    password.toCharArray(), new IteratedSaltedPasswordAlgorithmSpec(COST, salt));
            return ModularCrypt.encodeAsString(factory.generatePassword(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
