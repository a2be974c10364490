package candour.casefile;

import java.io.Serializable;
import java.time.LocalDate;

/** A case as a list shows it; everything but the first three may be null. */
public record CaseFileRow(
        Long id,
        String pseudonym,
        CaseType type,
        String team,
        LocalDate openedOn,
        LocalDate closedOn,
        AgeBand ageBand,
        LocalDate ageBandOn)
        implements Serializable {

    public CaseStatus status() {
        return closedOn == null ? CaseStatus.OPEN : CaseStatus.CLOSED;
    }
}
