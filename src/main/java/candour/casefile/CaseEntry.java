package candour.casefile;

import java.time.LocalDate;
import java.util.List;

/** A case as an import brings it; {@code team} is a team's name or null when the file does not say. */
public record CaseEntry(
        CouncilIdentifier identifier,
        CaseType type,
        String team,
        LocalDate openedOn,
        LocalDate closedOn,
        AgeBand ageBand,
        LocalDate asOf,
        List<FactEntry> facts) {

    public CaseEntry {
        facts = List.copyOf(facts);
    }

    public CaseStatus status() {
        return closedOn == null ? CaseStatus.OPEN : CaseStatus.CLOSED;
    }
}
