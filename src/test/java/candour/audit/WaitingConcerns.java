package candour.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** For component tests: whichever audits are said to have a concern that nobody has taken on yet. */
@ApplicationScoped
public class WaitingConcerns implements OpenConcerns {

    private final Set<Long> audits = ConcurrentHashMap.newKeySet();

    private final Set<Long> asked = ConcurrentHashMap.newKeySet();

    void raise(Long audit) {
        audits.add(audit);
    }

    void takeOn(Long audit) {
        audits.remove(audit);
    }

    boolean wereAskedOf(Long audit) {
        return asked.contains(audit);
    }

    @Override
    public boolean waitFor(Long audit) {
        asked.add(audit);
        return audits.contains(audit);
    }
}
