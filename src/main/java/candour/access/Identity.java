package candour.access;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who acts: a person of an organisation with the roles they hold at this moment. {@code person} is null for the
 * system itself and for somebody who has not signed in.
 */
public record Identity(Long organisation, Long person, String name, List<Grant> grants) implements Serializable {

    /** Somebody who has not signed in. */
    public static final Identity NOBODY = new Identity(null, null, "", List.of());

    public Identity {
        grants = List.copyOf(grants);
    }

    /** Start-up and the demo, acting for an organisation (null before there is one). */
    static Identity system(Long organisation) {
        return new Identity(organisation, null, "system", List.of(new Grant(Role.SYSTEM, true, Set.of())));
    }

    boolean may(Permission permission) {
        return permission == Permission.SIGN_IN
                || grants.stream().anyMatch(grant -> grant.role().gives(permission));
    }

    /** Where one role gives all of these. */
    Scope scope(Permission... all) {
        var everything = false;
        var teams = new HashSet<Long>();
        for (var grant : grants) {
            if (Stream.of(all).allMatch(grant.role()::gives)) {
                everything |= grant.everywhere();
                teams.addAll(grant.teams());
            }
        }
        return new Scope(organisation == null ? -1 : organisation, everything, teams);
    }
}
