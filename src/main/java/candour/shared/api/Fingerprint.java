package candour.shared.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a request says, as 64 hexadecimal digits. The boundaries between the parts of a form are left out: clients think
 * of new ones whenever they send the same.
 */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint(String... about) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        for (var one : about) {
            digest.update((one + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@code boundary} is null where the body has no parts. */
    String of(InputStream body, String boundary) throws IOException {
        if (boundary == null) {
            var buffer = new byte[8192];
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } else {
            var lines = new BufferedInputStream(body);
            var delimiter = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
            while (addLine(lines, delimiter)) {
                // until the end
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** False at the end. A line may be as long as a file. */
    private boolean addLine(InputStream lines, byte[] delimiter) throws IOException {
        var matching = 0;
        for (var next = lines.read(); next >= 0; next = lines.read()) {
            if (matching >= 0 && matching < delimiter.length && delimiter[matching] == next) {
                matching++;
            } else if (matching < delimiter.length) {
                digest.update(delimiter, 0, Math.max(matching, 0));
                matching = -1;
                digest.update((byte) next);
            }
            if (next == '\n') {
                return true;
            }
        }
        digest.update(delimiter, 0, matching < delimiter.length ? Math.max(matching, 0) : 0);
        return false;
    }
}
