package candour.audit;

import candour.template.EditionDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Editions as read from their documents. An edition never changes, so each is read once. */
@ApplicationScoped
class PinnedEditions {

    private final Map<Long, EditionDocument> documents = new ConcurrentHashMap<>();

    EditionDocument of(Long edition, Supplier<String> document) {
        return documents.computeIfAbsent(edition, id -> EditionDocument.ofJson(document.get()));
    }
}
