package candour.account;

import candour.access.Permission;
import candour.organisation.Service;
import candour.organisation.Team;
import java.util.Set;

/** What a person leaves to a token, and what they call it: some of their permissions, everywhere or in some units. */
record TokenLeave(
        String name, Set<Permission> permissions, boolean everywhere, Set<Service> services, Set<Team> teams) {

    boolean isSomewhere() {
        return !services.isEmpty() || !teams.isEmpty();
    }
}
