package candour.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** In component tests of this component, says which cases are allocated; nobody below allocates. */
@ApplicationScoped
public class GivenCases implements AllocatedCases {

    private final Map<Long, Set<Long>> given = new ConcurrentHashMap<>();

    public void give(long caseFile, long person) {
        given.computeIfAbsent(person, any -> ConcurrentHashMap.newKeySet()).add(caseFile);
    }

    @Override
    public Set<Long> allocatedTo(long person) {
        return given.getOrDefault(person, Set.of());
    }

    @Override
    public Set<Long> stillToAudit(long person) {
        return allocatedTo(person);
    }
}
