package candour.casefile;

import candour.shared.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts a council's identifier for one case: AES-GCM with a fresh nonce, the key's id in front, and the case's
 * digest bound in, so that a text moved to another case's row cannot be read there.
 */
final class IdentifierCipher {

    static final int LONGEST = 400;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    IdentifierCipher(Keys keys) {
        this.keys = keys;
    }

    String encrypt(CouncilIdentifier identifier, byte[] digest) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.currentId(), nonce, digest);
            var text = cipher.doFinal(identifier.value().getBytes(StandardCharsets.UTF_8));
            var whole = ByteBuffer.allocate(NONCE + text.length)
                    .put(nonce)
                    .put(text)
                    .array();
            return keys.currentId() + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException neverOnThisPlatform) {
            throw new IllegalStateException(neverOnThisPlatform);
        }
    }

    String decrypt(String encrypted, byte[] digest) {
        try {
            int dot = encrypted.indexOf('.');
            var whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encrypted.substring(dot + 1)));
            var nonce = new byte[NONCE];
            whole.get(nonce);
            var text = new byte[whole.remaining()];
            whole.get(text);
            var cipher = cipher(Cipher.DECRYPT_MODE, encrypted.substring(0, dot), nonce, digest);
            return new String(cipher.doFinal(text), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | java.nio.BufferUnderflowException changed) {
            throw new RuleViolation("casefile.rule.identifierUnreadable");
        }
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce, byte[] digest) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.identifierKey(keyId), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(digest);
        return cipher;
    }
}
