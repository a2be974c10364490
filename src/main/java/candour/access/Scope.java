package candour.access;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.Set;

/**
 * Where a permission holds: a whole organisation, or some of its teams. A query applies it itself, as
 * {@code x.organisation.id = :organisation and (:everything = true or x.team.id in :teams)}, and binds it by
 * {@link #bindTo}. {@code teams} is never empty (it then holds -1, which no team has), so that {@code in} is always
 * well-formed.
 */
public record Scope(long organisation, boolean everything, Set<Long> teams) implements Serializable {

    private static final Set<Long> NO_TEAM = Set.of(-1L);

    public Scope {
        teams = teams.isEmpty() ? NO_TEAM : Set.copyOf(teams);
    }

    public <Q extends Query> Q bindTo(Q query) {
        query.setParameter("organisation", organisation);
        query.setParameter("everything", everything);
        query.setParameter("teams", teams);
        return query;
    }

    /** Beside another scope, for what is found by person: {@code :ownEverywhere = true or x.team.id in :ownTeams}. */
    public <Q extends Query> Q bindOwnTo(Q query) {
        return bindTo(query, "own");
    }

    /** Beside another scope, under a name: {@code :<name>Everywhere = true or x.team.id in :<name>Teams}. */
    public <Q extends Query> Q bindTo(Q query, String name) {
        query.setParameter(name + "Everywhere", everything);
        query.setParameter(name + "Teams", teams);
        return query;
    }

    /** Whether a thing of that team (or of no team, {@code null}) lies within. */
    public boolean covers(Long team) {
        return everything || team != null && teams.contains(team);
    }
}
