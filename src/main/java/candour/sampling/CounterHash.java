package candour.sampling;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Rivest's audit sampler: SHA-256 of {@code seed,counter} read as an unsigned number.
 *
 * <p>Chosen because anybody can recompute it with a pocket tool, and because it does not depend on
 * the random generator of a library or a Java version.
 */
record CounterHash(String seed) {

    CounterHash {
        if (seed == null || seed.isEmpty()) {
            throw new IllegalArgumentException("seed is empty");
        }
    }

    /** The position from 1 to {@code size} that the counter points at. */
    int position(long counter, int size) {
        var digest = sha256().digest((seed + "," + counter).getBytes(StandardCharsets.UTF_8));
        return 1 + new BigInteger(1, digest).mod(BigInteger.valueOf(size)).intValueExact();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
