package candour.template;

import candour.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What editions say. An edition never changes, so each is read and checked against its hash once. */
@ApplicationScoped
public class EditionDocuments {

    private final Map<Long, EditionDocument> read = new ConcurrentHashMap<>();

    /** {@code edition} is one that the asker has reached by what is theirs; {@link EditionSearch} asks by scope. */
    public EditionDocument of(Edition edition) {
        return of(edition.getId(), () -> edition);
    }

    /** {@code edition} is asked for at the first reading only. */
    public EditionDocument of(Long id, Supplier<Edition> edition) {
        return read.computeIfAbsent(id, first -> checked(edition.get()));
    }

    private static EditionDocument checked(Edition edition) {
        if (!Json.sha256(edition.getDocument()).equals(edition.getSha256())) {
            throw new IllegalStateException("Edition " + edition.getId() + " was changed in the database");
        }
        return EditionDocument.ofJson(edition.getDocument());
    }
}
