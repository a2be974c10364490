package candour.template;

import candour.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Editions as read, by hash: what has the same hash is the same edition for ever, so each is read once. */
@ApplicationScoped
class EditionDocuments {

    private final Map<String, EditionDocument> read = new ConcurrentHashMap<>();

    EditionDocument of(String sha256, Supplier<String> json) {
        return read.computeIfAbsent(sha256, hash -> checked(hash, json.get()));
    }

    private static EditionDocument checked(String hash, String json) {
        if (!Json.sha256(json).equals(hash)) {
            throw new IllegalStateException("The edition with hash " + hash + " was changed in the database");
        }
        return EditionDocument.ofJson(json);
    }
}
