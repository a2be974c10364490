package candour.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By which the other system knows that a notice is ours and new: HMAC-SHA256, with the secret that it was given, of the
 * time of sending in seconds, a dot and the body.
 */
record Signature(long sentAt, String hmac) {

    static Signature of(String secret, Instant now, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            var said = now.getEpochSecond() + "." + body;
            var hmac = HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
            return new Signature(now.getEpochSecond(), hmac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String header() {
        return "t=" + sentAt + ",v1=" + hmac;
    }
}
