package candour.access;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * What a person left to a token that acts for them: some permissions, everywhere or in some teams. It only ever takes
 * away: what the person's roles do not give at this moment, no token has.
 */
public record TokenLimit(Long id, String token, Set<Permission> permissions, boolean everywhere, Set<Long> teams)
        implements Serializable {

    public TokenLimit {
        permissions = Set.copyOf(permissions);
        teams = Set.copyOf(teams);
    }

    boolean leaves(Permission... all) {
        return permissions.containsAll(Set.of(all));
    }

    /** The part of where a role holds that is left. */
    Grant within(Grant grant) {
        if (everywhere) {
            return grant;
        }
        var left = new HashSet<>(teams);
        if (!grant.everywhere()) {
            left.retainAll(grant.teams());
        }
        return new Grant(grant.role(), false, left);
    }
}
