package candour.casefile;

import candour.organisation.Team;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A case as an import brings it; {@code team} is a team's {@link #plainTeam name} or null when the file does not say,
 * {@code asOf} the day up to which the file tells of it, and {@code speaksOf} the types that such a file knows of at all.
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
        Set<CaseType> speaksOf) {

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

    /** A team's name as entries have it: upper and lower case and spaces make no difference. */
    public static String plainTeam(String name) {
        return Team.plainName(name);
    }

    public CaseStatus status() {
        return closedOn == null ? CaseStatus.OPEN : CaseStatus.CLOSED;
    }
}
