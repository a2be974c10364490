package candour.shared.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A command as it was sent: with which token, with which rights at that moment, under which key, and a fingerprint of what
 * it says.
 */
record SentCommand(String caller, String rights, String key, String fingerprint) {

    static final int LONGEST_KEY = 100;

    /** By which use cases know that it is the same again; a key that says something else is another command. */
    String command() {
        return UUID.nameUUIDFromBytes((caller + "\n" + key + "\n" + fingerprint).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What may be under way once at a time. */
    String name() {
        return caller + " " + key;
    }
}
