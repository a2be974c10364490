package candour.access;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who acts: a person of an organisation with the roles they hold at this moment. {@code person} is null for the
 * system itself and for somebody who has not signed in; {@code limit} is null but where a token acts for the person.
 */
public record Identity(Long organisation, Long person, String name, List<Grant> grants, TokenLimit limit)
        implements Serializable {

    /** Somebody who has not signed in. */
    public static final Identity NOBODY = new Identity(null, null, "", List.of());

    public Identity {
        grants = List.copyOf(grants);
    }

    /** Somebody in person. */
    public Identity(Long organisation, Long person, String name, List<Grant> grants) {
        this(organisation, person, name, grants, null);
    }

    /** The same person, as far as they left it to a token. */
    public Identity by(TokenLimit token) {
        return new Identity(
                organisation, person, name, grants.stream().map(token::within).toList(), token);
    }

    /** Start-up and the demo, acting for an organisation (null before there is one). */
    static Identity system(Long organisation) {
        return new Identity(organisation, null, "system", List.of(new Grant(Role.SYSTEM, true, Set.of())));
    }

    /** All that they may do and where, as text that is the same for the same; two that differ may differ in their rights. */
    public String rights() {
        var held = grants.stream().map(grant -> grant.role() + where(grant.everywhere(), grant.teams()));
        var left = limit == null ? "" : new TreeSet<>(limit.permissions()) + where(limit.everywhere(), limit.teams());
        return held.sorted().toList() + left;
    }

    private static String where(boolean everywhere, Set<Long> teams) {
        return everywhere ? " everywhere" : " in " + new TreeSet<>(teams);
    }

    boolean may(Permission permission) {
        return permission == Permission.SIGN_IN
                || isLeft(permission)
                        && grants.stream().anyMatch(grant -> grant.role().gives(permission));
    }

    /** Where one role gives all of these. */
    Scope scope(Permission... all) {
        var everything = false;
        var teams = new HashSet<Long>();
        for (var grant : grants) {
            if (isLeft(all) && Stream.of(all).allMatch(grant.role()::gives)) {
                everything |= grant.everywhere();
                teams.addAll(grant.teams());
            }
        }
        return new Scope(organisation == null ? -1 : organisation, everything, teams);
    }

    /**
     * Where what is one's own is within reach: everywhere in person; by a token where it was left, if all of these were.
     */
    Scope own(Permission... all) {
        var here = organisation == null ? -1 : organisation;
        var everywhere = limit == null || limit.leaves(all) && limit.everywhere();
        return new Scope(here, everywhere, limit != null && limit.leaves(all) ? limit.teams() : Set.of());
    }

    private boolean isLeft(Permission... all) {
        return limit == null || limit.leaves(all);
    }
}
