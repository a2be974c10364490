package candour.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for whoever waits for submitted audits. */
@ApplicationScoped
public class SubmissionsHeard {

    private final List<Long> audits = new CopyOnWriteArrayList<>();

    void hear(@Observes AuditSubmitted event) {
        audits.add(event.audit());
    }

    int times(Long audit) {
        return Collections.frequency(audits, audit);
    }
}
