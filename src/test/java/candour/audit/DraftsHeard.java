package candour.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for whoever waits for shared drafts. */
@ApplicationScoped
public class DraftsHeard {

    private final List<DraftShared> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes DraftShared event) {
        heard.add(event);
    }

    List<DraftShared> of(Long audit) {
        return heard.stream().filter(each -> each.audit().equals(audit)).toList();
    }
}
