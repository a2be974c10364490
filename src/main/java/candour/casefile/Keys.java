package candour.casefile;

import static candour.shared.RuleViolation.unless;

import candour.shared.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets that pseudonyms and encrypted identifiers hang on, kept outside the database: in the file
 * {@code keys/casefile.keys} of the data folder, or in the environment variable {@code CANDOUR_KEY}. One or more
 * secrets of 32 bytes in Base64, one a line (in the variable: separated by commas), newest first. The oldest makes
 * the pseudonyms, which must stay as they are; the newest encrypts; all of them decrypt. A new secret is added on top.
 */
final class Keys {

    private static final int SIZE = 32;
    private static final int DIGEST = 16;

    private final List<byte[]> secrets;
    private final Map<String, SecretKey> identifierKeys = new LinkedHashMap<>();

    private Keys(List<byte[]> secrets) {
        this.secrets = secrets;
        secrets.forEach(secret -> identifierKeys.put(
                HexFormat.of().formatHex(derived(secret, "id"), 0, 4), aes(derived(secret, "identifier"))));
    }

    static Keys parse(String text) {
        try {
            var secrets = Arrays.stream(text.split("[,\\s]+"))
                    .filter(line -> !line.isEmpty())
                    .map(line -> Base64.getDecoder().decode(line))
                    .toList();
            unless(
                    !secrets.isEmpty() && secrets.stream().allMatch(secret -> secret.length == SIZE),
                    "casefile.rule.keyUnreadable");
            return new Keys(secrets);
        } catch (IllegalArgumentException notBase64) {
            throw new RuleViolation("casefile.rule.keyUnreadable");
        }
    }

    static Keys read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException unreadable) {
            throw new RuleViolation("casefile.rule.keyUnreadable");
        }
    }

    /** Makes the key file, readable by its owner alone; when another start was quicker, reads that one's. */
    static Keys create(Path file) {
        var secret = new byte[SIZE];
        new SecureRandom().nextBytes(secret);
        try {
            createPrivately(file, Base64.getEncoder().encodeToString(secret) + "\n");
        } catch (FileAlreadyExistsException quicker) {
            return read(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return read(file);
    }

    /** The file appears whole or not at all: written beside its place first, then linked there unless one is there already. */
    private static void createPrivately(Path file, String content) throws IOException {
        var folder = file.getParent();
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
        var written =
                Files.createTempFile(folder, "new", null); // its owner's alone, by the contract of temporary files
        try {
            Files.writeString(written, content, StandardOpenOption.DSYNC);
            Files.createLink(file, written);
        } finally {
            Files.delete(written);
        }
    }

    /** Kept in the database: tells whether these are the keys that its pseudonyms were made with, and nothing else. */
    String checkValue() {
        return HexFormat.of().formatHex(derived(oldest(), "check"), 0, 8);
    }

    /** The keyed digest of an identifier, 128 bits: equal for equal identifiers, of no use without the key. */
    byte[] digest(CouncilIdentifier identifier) {
        return Arrays.copyOf(hmac(derived(oldest(), "pseudonym"), identifier.value()), DIGEST);
    }

    /** A secret that stands nowhere: the same for the same purpose and thing for as long as the oldest key is there. */
    String secretOf(String purpose, String thing) {
        return HexFormat.of().formatHex(hmac(derived(oldest(), purpose), thing));
    }

    String currentId() {
        return identifierKeys.keySet().iterator().next();
    }

    SecretKey identifierKey(String id) {
        var key = identifierKeys.get(id);
        unless(key != null, "casefile.rule.keyUnknown");
        return key;
    }

    private byte[] oldest() {
        return secrets.get(secrets.size() - 1);
    }

    private static byte[] derived(byte[] secret, String purpose) {
        return hmac(secret, "candour casefile " + purpose);
    }

    private static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException neverOnThisPlatform) {
            throw new IllegalStateException(neverOnThisPlatform);
        }
    }
}
