package candour.access;

import java.io.Serializable;
import java.util.Set;

/** One role of a person as it holds today: everywhere, or in these teams. */
public record Grant(Role role, boolean everywhere, Set<Long> teams) implements Serializable {

    public Grant {
        teams = Set.copyOf(teams);
    }
}
