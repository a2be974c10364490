package candour.account;

import candour.access.Role;
import java.io.Serializable;

/** A role as somebody holds it: in a team, in a service, or, with neither, in the whole council. */
public record HeldRole(Long person, Role role, Long service, String serviceName, Long team, String teamName)
        implements Serializable {

    /** Where it holds; null for the whole council. */
    public String where() {
        return teamName == null ? serviceName : teamName;
    }
}
