package candour.casefile;

import java.time.LocalDate;

/** Who held a case when, as an import brings it: staff reference and team's name; {@code to} is null while it lasts. */
public record HoldingEntry(CouncilIdentifier identifier, String worker, String team, LocalDate from, LocalDate to) {

    public HoldingEntry {
        team = CaseEntry.plainTeam(team);
    }
}
