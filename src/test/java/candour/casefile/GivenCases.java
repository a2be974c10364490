package candour.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** In component tests of this component, says which cases are allocated; nobody below allocates. */
@ApplicationScoped
public class GivenCases implements AllocatedCases {

    private final Set<String> given = ConcurrentHashMap.newKeySet();

    public void give(long caseFile, long person) {
        given.add(caseFile + " " + person);
    }

    @Override
    public boolean isAllocated(long caseFile, long person) {
        return given.contains(caseFile + " " + person);
    }
}
