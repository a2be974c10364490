package candour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for whoever makes audits of allocations. */
@ApplicationScoped
public class AllocationsHeard {

    private final List<Long> allocations = new CopyOnWriteArrayList<>();

    void hear(@Observes CaseAllocated event) {
        allocations.add(event.allocation());
    }

    boolean has(Long allocation) {
        return allocations.contains(allocation);
    }

    int times(Long allocation) {
        return Collections.frequency(allocations, allocation);
    }
}
