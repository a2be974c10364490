package candour.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * People’s saved views, read once until they change: every list offers them at each opening, and none shall take a
 * statement longer for that. One server runs, so whatever changes them is heard here.
 */
@ApplicationScoped
class KnownViews {

    private final Map<Long, List<SavedViewRow>> byPerson = new ConcurrentHashMap<>();

    List<SavedViewRow> of(Long person, Function<Long, List<SavedViewRow>> read) {
        return byPerson.computeIfAbsent(person, read);
    }

    /** What is being read meanwhile is waited for, and forgotten too. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ViewsChanged changed) {
        byPerson.remove(changed.person());
    }
}
