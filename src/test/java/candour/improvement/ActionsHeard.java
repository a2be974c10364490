package candour.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what was announced and committed. */
@ApplicationScoped
public class ActionsHeard {

    private final List<ActionChanged> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActionChanged event) {
        heard.add(event);
    }

    List<StepKind> of(Long action) {
        return heard.stream()
                .filter(event -> event.action().equals(action))
                .map(ActionChanged::step)
                .toList();
    }
}
