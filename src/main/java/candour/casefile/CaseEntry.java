package candour.casefile;

import candour.organisation.Team;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A case as an import brings it; {@code team} is a team's {@link #plainTeam name} or null when the file does not say,
 * {@code asOf} the day up to which the file tells of it, {@code speaksOf} the types that such a file knows of at all, and
 * {@code tells} the days that it tells of: one that it does not tell of is not known to be none.
 */
public record CaseEntry(
        CouncilIdentifier identifier,
        CaseType type,
        String team,
        LocalDate openedOn,
        LocalDate closedOn,
        AgeBand ageBand,
        LocalDate asOf,
        List<FactEntry> facts,
        Set<CaseType> speaksOf,
        Set<CaseDate> tells) {

    /** From a file that tells of both days. */
    public CaseEntry(
            CouncilIdentifier identifier,
            CaseType type,
            String team,
            LocalDate openedOn,
            LocalDate closedOn,
            AgeBand ageBand,
            LocalDate asOf,
            List<FactEntry> facts,
            Set<CaseType> speaksOf) {
        this(identifier, type, team, openedOn, closedOn, ageBand, asOf, facts, speaksOf, EnumSet.allOf(CaseDate.class));
    }

    /** From a file that speaks of cases of all types. */
    public CaseEntry(
            CouncilIdentifier identifier,
            CaseType type,
            String team,
            LocalDate openedOn,
            LocalDate closedOn,
            AgeBand ageBand,
            LocalDate asOf,
            List<FactEntry> facts) {
        this(identifier, type, team, openedOn, closedOn, ageBand, asOf, facts, EnumSet.allOf(CaseType.class));
    }

    public CaseEntry {
        facts = List.copyOf(facts);
        team = team == null ? null : plainTeam(team);
    }

    /** The same from a file that tells of these days only. */
    public CaseEntry telling(Set<CaseDate> days) {
        return new CaseEntry(identifier, type, team, openedOn, closedOn, ageBand, asOf, facts, speaksOf, days);
    }

    /** A team's name as entries have it: upper and lower case and spaces make no difference. */
    public static String plainTeam(String name) {
        return Team.plainName(name);
    }

    public CaseStatus status() {
        return closedOn == null ? CaseStatus.OPEN : CaseStatus.CLOSED;
    }
}
